package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.internal.Ascii;

/// Whether a paragraph that is named may be one of another document: `ref A para 3`, `para 3 of the draft`, `in the
/// report, paragraph 4`. Words that name documents which are cited by paragraph are looked for in the whole sentence,
/// words that may name one right before the place; where either stands, nothing can be told.
final class OtherDocument {
    private static final List<String> REFERENCES = List.of("REF", "IBID", "SEPTEL");
    private static final List<String> CITED = List.of(
            "REF",
            "IBID",
            "SEPTEL",
            "ADDEND",
            "ANNEX",
            "APPENDI",
            "ARTICLE",
            "CFR",
            "CHAPTER",
            "CHARTER",
            "CHAPEAU",
            "CLAUSE",
            "COMMUNIQ",
            "CONSTITUTION",
            "CONVENTION",
            "COVENANT",
            "DECLARATION",
            "DECREE",
            "DRAFT",
            "FAH",
            "FAM",
            "INDICTMENT",
            "JFTR",
            "JTR",
            "MOA",
            "MOU",
            "NAVADMIN",
            "NON-PAPER",
            "NONPAPER",
            "OP",
            "OPERATIVE",
            "PP",
            "PREAMB",
            "PROTOCOL",
            "RESOLUTION",
            "STATUTE",
            "TREATY",
            "UNGA",
            "UNGAR",
            "UNSC",
            "UNSCR",
            "USC");
    private static final List<String> NEAR = List.of(
            "ACCORD",
            "ACT",
            "AGREEMENT",
            "BILL",
            "CABLE",
            "CODE",
            "CONTRACT",
            "DECISION",
            "DEMARCHE",
            "DIRECTIVE",
            "DOCUMENT",
            "EMAIL",
            "GUIDANCE",
            "GUIDELINES",
            "INSTRUCTION",
            "JUDGMENT",
            "LAW",
            "LEGISLATION",
            "LETTER",
            "MANUAL",
            "MEMO",
            "MEMORANDUM",
            "MESSAGE",
            "MINUTES",
            "NOTE",
            "ORDER",
            "PACT",
            "PAPER",
            "PLAN",
            "POLICY",
            "PRESS",
            "PROGRAM",
            "PUBLICATION",
            "RECORD",
            "REGULATION",
            "REPORT",
            "ROADMAP",
            "RULING",
            "SECTION",
            "SPEECH",
            "STATEMENT",
            "TELEGRAM",
            "TEXT",
            "VERDICT");
    private static final List<String> ENDINGS = List.of("INST", "ADMIN", "PERSMAN");
    private static final List<String> TAKEN_FROM = List.of("OF", "IN", "FROM");
    private static final int BEFORE = 240;
    private static final int BEHIND = 40;
    private static final int WORDS_NEAR = 3;

    private final byte[] bytes;

    OtherDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether the sentence cites a reference before `word`.
    boolean cited(int from, int word) {
        int p = sentence(from, word);
        while (p < word) {
            int end = Words.end(bytes, p, word);
            if (end > p && Words.stems(bytes, p, end, REFERENCES)) {
                return true;
            }
            p = Math.max(end, p + 1);
        }
        return false;
    }

    /// Whether the sentence names a document before `word` or behind `after`, or goes on behind it with `of`.
    boolean named(int from, int word, int after, int limit) {
        int behind = Math.min(limit, after + BEHIND);
        int next = Ascii.skipWhite(bytes, after, behind);
        int nextEnd = Words.end(bytes, next, behind);
        if (Words.among(bytes, next, nextEnd, TAKEN_FROM)) {
            int owner = Ascii.skipWhite(bytes, nextEnd, behind);
            return !Words.is(bytes, owner, Words.end(bytes, owner, behind), "THIS");
        }
        int end = after;
        while (end < behind && !ends(end)) {
            end++;
        }
        int sentence = sentence(from, word);
        return document(sentence, word) || document(after, end) || near(sentence, word);
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

    /// Whether a word between two places names a document that is cited by paragraph.
    private boolean document(int from, int to) {
        int p = from;
        while (p < to) {
            int end = Words.end(bytes, p, to);
            if (end > p && (stem(p, end) || ending(p, end))) {
                return true;
            }
            p = Math.max(end, p + 1);
        }
        return false;
    }

    /// Short words whole, longer ones by their first letters.
    private boolean stem(int start, int end) {
        byte initial = Ascii.raise(bytes[start]);
        for (String word : CITED) {
            boolean whole = word.length() <= 5 && !word.equals("REF") && !word.equals("ANNEX");
            if (word.charAt(0) == initial
                    && (whole ? Words.is(bytes, start, end, word) : Ascii.atAnyCase(bytes, start, end, word))) {
                return true;
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

    /// Whether one of the few words before a place may name a document.
    private boolean near(int from, int word) {
        int p = word;
        for (int i = 0; i < WORDS_NEAR && p > from; i++) {
            int end = p;
            while (end > from && !Words.inside(bytes[end - 1])) {
                end--;
            }
            p = Words.start(bytes, end, from);
            if (Words.among(bytes, p, end, NEAR)) {
                return true;
            }
        }
        return false;
    }
}
