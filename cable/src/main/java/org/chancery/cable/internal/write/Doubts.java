package org.chancery.cable.internal.write;

import java.time.LocalDate;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.PageLine;
import org.chancery.cable.internal.TimeReader;
import org.chancery.cable.internal.TransmissionReader;
import org.chancery.marking.Scheme;

/// Whether something in a line that was written could be read as what it is not. These looks are quick and doubt too
/// much rather than too little: what they doubt is read again before it is given out.
final class Doubts {
    private static final int LONGEST_MARK = 64;
    private static final String[] FIELDS = {
        "TAG",
        "TAGS",
        "SUBJ",
        "SUBJECT",
        "REF",
        "REFS",
        "REFERENCE",
        "REFERENCES",
        "EO",
        "CLASSIFIED",
        "DERIVED",
        "DECLASSIFY",
        "MSGID",
        "POC",
        "NARR",
        "AMPN",
        "EXER",
        "OPER",
        "MSGIDENT",
        "CANX",
        "PERID",
        "ORDTYP",
        "TIMEZONE",
        "EXECTIME",
        "HEADING",
        "UNITLOC",
        "GENTEXT",
        "RMKS"
    };
    private static final String[] LINES = {"BT", "QQQQ", "NNNN", "FM", "TO", "INFO", "XMT", "DE", "PASS"};

    private final Scheme scheme;
    private final ClassPhrase phrases;

    Doubts(Scheme scheme, ClassPhrase phrases) {
        this.scheme = scheme;
        this.phrases = phrases;
    }

    /// Whether the line could be read as the beginning of something: a paragraph, a heading, a classification, a page,
    /// the end of the text.
    boolean opens(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        if (at >= end) {
            return false;
        }
        byte b = bytes[at];
        if (Ascii.lower(b)) {
            return phrases.atLineStart(bytes, at, end).end() >= 0;
        }
        if (!Ascii.upper(b)) {
            return Ascii.digit(b) || b == '(' || b == '-' || b == '*' || b == '$' || b == '#';
        }
        return page(bytes, at, end) || heading(bytes, at, end) || word(bytes, at, end);
    }

    private boolean page(byte[] bytes, int at, int end) {
        return PageLine.at(bytes, at, end)
                || PageLine.repeatedAt(bytes, at, end)
                || PageLine.sectionAt(bytes, at, end)
                || phrases.atLineStart(bytes, at, end).end() >= 0;
    }

    private static boolean heading(byte[] bytes, int at, int end) {
        return switch (bytes[at]) {
            case 'V', 'D' ->
                TransmissionReader.identifierAt(bytes, at, end) || TransmissionReader.stationAt(bytes, at, end);
            case 'W', 'Y', 'Z', 'O', 'P', 'R' ->
                TransmissionReader.identifierAt(bytes, at, end)
                        || TransmissionReader.warningAt(bytes, at, end)
                        || TransmissionReader.fixedAt(bytes, at, end)
                        || TransmissionReader.routingAt(bytes, at, end)
                        || TimeReader.at(bytes, at, end)
                        || Ascii.at(bytes, at, end, "ZEN/");
            default -> false;
        };
    }

    private static boolean word(byte[] bytes, int at, int end) {
        for (String word : LINES) {
            if (bytes[at] == word.charAt(0) && Ascii.wordAt(bytes, at, end, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a field could be read to begin in the line.
    ///
    /// @param own whether the line begins with the keyword of its own field, which is not doubted
    boolean field(byte[] bytes, int from, int end, boolean own) {
        boolean head = !own;
        for (int p = from; p < end; p++) {
            if (head && fieldAt(bytes, p, end)) {
                return true;
            }
            head = Ascii.blank(bytes[p]);
        }
        return false;
    }

    /// Whether a field could be read to begin at a place.
    private static boolean fieldAt(byte[] bytes, int at, int end) {
        int after = at;
        while (after < end && Ascii.letter(bytes[after])) {
            after++;
        }
        int length = after - at;
        if (length == 1) {
            return Ascii.raise(bytes[at]) == 'E' && after < end && bytes[after] == '.';
        }
        if (length < 2 || length > 10 || (after < end && bytes[after] == '-')) {
            return false;
        }
        for (String word : FIELDS) {
            if (word.length() == length && Ascii.atAnyCase(bytes, at, after, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a portion mark could be read in the line.
    boolean mark(byte[] bytes, int from, int end, LocalDate date) {
        for (int p = from; p < end; p++) {
            if (bytes[p] == '(' && p + 1 < end && markAt(bytes, p + 1, end, date)) {
                return true;
            }
        }
        return false;
    }

    private boolean markAt(byte[] bytes, int from, int end, LocalDate date) {
        if (!Ascii.upper(bytes[from]) && bytes[from] != '/') {
            return false;
        }
        int limit = Math.min(end, from + LONGEST_MARK);
        int close = from;
        while (close < limit && bytes[close] != ')' && bytes[close] != '(') {
            close++;
        }
        if (close >= limit || bytes[close] != ')') {
            return false;
        }
        String inside = Ascii.text(bytes, from, close);
        return scheme.readPortion(inside, date).isPresent()
                || scheme.readPortion(inside, LocalDate.EPOCH).isPresent();
    }

    /// Whether a classification could be read to begin at a word.
    boolean phraseAt(byte[] bytes, int at, int end) {
        return phrases.may(bytes, at, end) && phrases.match(bytes, at, end).end() >= 0;
    }

    /// Whether the line has no small letter: the last line of a text would be read as its signature.
    static boolean capitals(byte[] bytes, int from, int end) {
        for (int p = from; p < end; p++) {
            if (Ascii.lower(bytes[p]) || Ascii.digit(bytes[p])) {
                return false;
            }
        }
        return true;
    }
}
