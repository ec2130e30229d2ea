package org.chancery.cable.internal.check;

import org.chancery.cable.internal.Ascii;

/// Whether a paragraph that is named may be one of another document: `ref A para 3`, `para 3 of the draft`, `in the
/// resolution's paragraph 4`. Any word for a document in the same sentence is enough: then nothing can be told.
final class OtherDocument {
    private static final String[] REFERENCES = {"REF", "IBID"};
    private static final String[] STEMS = {
        "REF", "IBID", "ACCORD", "ACT", "ADDEND", "AGREEMENT", "ALGIERS", "ANNEX", "APPENDI", "ARTICLE", "ATTACH",
        "BILL", "BULLETIN", "CABLE", "CFR", "CHAPTER", "CHARTER", "CHAPEAU", "CLAUSE", "CODE", "COMMUNI", "CONSTITUTION",
        "CONTRACT", "CONVENTION", "COVENANT", "DECISION", "DECLARATION", "DECREE", "DEMARCHE", "DIRECTIVE", "DOC",
        "DRAFT", "EMAIL", "ENCL", "FAH", "FAM", "FORM", "GUIDANCE", "GUIDELINE", "INDICTMENT", "INST", "JAGINST",
        "JAGMAN", "JFTR", "JTR", "JUDG", "LAW", "LEGISLATION", "LETTER", "MANUAL", "MEMO", "MESSAGE", "MILPERSMAN",
        "MINUTES", "MOA", "MOU", "MSG", "NAVADMIN", "NON-PAPER", "NONPAPER", "NOTE", "OPERATIVE", "ORDER", "PACT",
        "PAPER", "PARAGRAPH", "PLAN", "POLICY", "PREAMB", "PRESS", "PROGRAM", "PROTOCOL", "PUBLICATION", "RECORD",
        "REGULATION", "REPORT", "RESOLUTION", "ROADMAP", "RULE", "SECTION", "SEPTEL", "SPEECH", "STATEMENT", "STATUTE",
        "SUMMARY", "TELEGRAM", "TEXT", "TREATY", "UNGA", "UNSC", "VERDICT", "WEBSITE", "WORKSHEET"
    };
    private static final String[] ENDINGS = {"INST", "NOTE", "ADMIN", "MAN"};
    private static final String[] TAKEN_FROM = {"OF", "IN", "FROM", "TO", "UNDER", "ON"};
    private static final int BEFORE = 240;
    private static final int BEHIND = 80;

    private final byte[] bytes;

    OtherDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether the sentence cites a reference before `word`.
    boolean cited(int from, int word) {
        return within(sentence(from, word), word, REFERENCES);
    }

    /// Whether the sentence names a document before `word` or behind `after`, or goes on behind it with `of` or the
    /// like.
    boolean named(int from, int word, int after, int limit) {
        int behind = Math.min(limit, after + BEHIND);
        int next = Ascii.skipWhite(bytes, after, behind);
        int nextEnd = Words.end(bytes, next, behind);
        if (Words.among(bytes, next, nextEnd, TAKEN_FROM)) {
            return true;
        }
        int end = after;
        while (end < behind && !ends(end)) {
            end++;
        }
        return within(sentence(from, word), word, STEMS) || within(after, end, STEMS);
    }

    private int sentence(int from, int word) {
        int earliest = Math.max(from, word - BEFORE);
        int p = word;
        while (p > earliest && !ends(p - 1)) {
            p--;
        }
        return p;
    }

    /// Whether a sentence ends with the byte at a place: a mark of its end, a blank, and no short word before it.
    private boolean ends(int p) {
        byte b = bytes[p];
        boolean mark = b == '.' || b == '?' || b == '!' || b == ';';
        if (!mark || p + 1 >= bytes.length || !Ascii.white(bytes[p + 1])) {
            return false;
        }
        int start = Words.start(bytes, p, Math.max(0, p - 8));
        return b != '.' || p - start > 4 || p == start || Ascii.digit(bytes[start]);
    }

    private boolean within(int from, int to, String[] stems) {
        int p = from;
        while (p < to) {
            if (Words.inside(bytes[p])) {
                int end = Words.end(bytes, p, to);
                if (Words.stems(bytes, p, to, stems) || (stems.length > 2 && ending(p, end))) {
                    return true;
                }
                p = end;
            } else {
                p++;
            }
        }
        return false;
    }

    private boolean ending(int start, int end) {
        for (String ending : ENDINGS) {
            if (end - start > ending.length() && Words.is(bytes, end - ending.length(), end, ending)) {
                return true;
            }
        }
        return false;
    }
}
