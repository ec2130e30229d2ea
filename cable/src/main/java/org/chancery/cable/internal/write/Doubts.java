package org.chancery.cable.internal.write;

import java.time.LocalDate;
import java.util.List;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.FieldReader;
import org.chancery.cable.internal.PageLine;
import org.chancery.cable.internal.TimeReader;
import org.chancery.cable.internal.TransmissionReader;
import org.chancery.marking.Scheme;

/// Whether something in a line that was written could be read as what it is not. These looks are quick and doubt
/// too much rather than too little: what they doubt is read again before it is given out.
final class Doubts {
    private static final int LONGEST_MARK = 64;
    private static final int WIDEST_GAP = 4;
    private static final List<String> FIELDS = FieldReader.names();
    private static final String[] LINES = {
        "BT",
        "QQQQ",
        "NNN",
        "NNNN",
        "FM",
        "TO",
        "INFO",
        "XMT",
        "DE",
        "PASS",
        "ORIGIN",
        "ACTION",
        "DRAFTED",
        "APPROVED",
        "CLEARED",
        "DISTRIBUTION",
        "DESIRED",
        "CLASSIFICATION:"
    };

    private static final int LETTERS = 26;

    private final Scheme scheme;
    private final ClassPhrase phrases;
    /// By first letter, the second letters of level words, one bit each.
    private final int[] levels = new int[LETTERS];
    /// By first letter, the lengths of keywords, one bit each.
    private final int[] fields = new int[LETTERS];

    Doubts(Scheme scheme, ClassPhrase phrases) {
        this.scheme = scheme;
        this.phrases = phrases;
        scheme.levels().forEach(level -> level(level.name()));
        level("LIMITED OFFICIAL USE");
        for (String word : FIELDS) {
            fields[word.charAt(0) - 'A'] |= 1 << word.length();
        }
    }

    private void level(String name) {
        int first = name.charAt(0) - 'A';
        levels[first] |= (1 << (name.charAt(1) - 'A')) | (1 << first);
    }

    /// Whether the line could begin with a classification, its first letter doubled or not.
    private boolean phrase(byte[] bytes, int at, int end) {
        int first = Ascii.raise(bytes[at]) - 'A';
        int next = Ascii.skipBlanks(bytes, at + 1, Math.min(end, at + 6));
        int second = next < end && Ascii.letter(bytes[next]) ? Ascii.raise(bytes[next]) - 'A' : 0;
        return ((levels[first] >> second) & 1) != 0
                && phrases.atLineStart(bytes, at, end).end() >= 0;
    }

    /// Whether the line could be read as the beginning of something: a paragraph, a heading, a classification, a
    /// page, the end of the text.
    boolean opens(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        return at < end && ((Ascii.upper(bytes[at]) && page(bytes, at, end)) || begins(bytes, at, end));
    }

    /// As [#opens], in a line above the first paragraph, where captions may stand.
    boolean begins(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        if (at >= end) {
            return false;
        }
        if (!Ascii.letter(bytes[at])) {
            return enumerated(bytes, at, end);
        }
        boolean upper =
                Ascii.upper(bytes[at]) && (heading(bytes, at, end) || word(bytes, at, end) || fieldAt(bytes, at, end));
        return upper || lettered(bytes, at, end) || phrase(bytes, at, end);
    }

    /// Whether bullets, a number in points or parentheses, or a mark could begin; or `#0887`, which ends a text.
    private static boolean enumerated(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && (bytes[p] == '-' || bytes[p] == '*' || bytes[p] == '$' || Ascii.blank(bytes[p]))) {
            p++;
        }
        if (p >= end || bytes[p] == '#') {
            return p < end && Ascii.digitsEnd(bytes, p + 1, end) > p + 1;
        }
        if (bytes[p] == '(') {
            int word = p + 1;
            while (word < end && word - p <= 5 && (Ascii.letter(bytes[word]) || Ascii.digit(bytes[word]))) {
                word++;
            }
            return word < end && bytes[word] == ')';
        }
        return lettered(bytes, p, end);
    }

    /// Whether up to four letters or digits stand before a point, a parenthesis or a hyphen.
    private static boolean lettered(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && p - at < 5 && (Ascii.letter(bytes[p]) || Ascii.digit(bytes[p]))) {
            p++;
        }
        if (p == at || p >= end) {
            return false;
        }
        int behind = Ascii.skipBlanks(bytes, p, end);
        boolean closed = (bytes[p] == '.' || bytes[p] == ')' || bytes[p] == '-') && apart(bytes, p + 1, end);
        boolean digits = Ascii.digit(bytes[at]);
        boolean marked = behind < end && bytes[behind] == '(';
        int next = closed ? Ascii.skipBlanks(bytes, p + 1, end) : behind;
        return (digits && (closed || marked))
                || (closed && next < end && (bytes[next] == '(' || lettered(bytes, next, end)));
    }

    private static boolean apart(byte[] bytes, int at, int end) {
        return at >= end || Ascii.blank(bytes[at]) || Ascii.letter(bytes[at]) || bytes[at] == '(';
    }

    /// Whether the line could be read as one that parts pages or sections.
    static boolean page(byte[] bytes, int at, int end) {
        return PageLine.at(bytes, at, end) || PageLine.repeatedAt(bytes, at, end) || PageLine.sectionAt(bytes, at, end);
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
            head = bytes[p] == ' ';
        }
        return false;
    }

    /// Whether a field could be read to begin at a place.
    private boolean fieldAt(byte[] bytes, int at, int end) {
        int after = at;
        while (after < end && Ascii.letter(bytes[after])) {
            after++;
        }
        int length = after - at;
        if (length == 1) {
            return Ascii.raise(bytes[at]) == 'E' && after < end && bytes[after] == '.';
        }
        boolean known = length >= 2 && length <= 10 && ((fields[Ascii.raise(bytes[at]) - 'A'] >> length) & 1) != 0;
        if (!known || (after < end && bytes[after] == '-')) {
            return false;
        }
        for (String word : FIELDS) {
            if (word.length() == length && Ascii.atAnyCase(bytes, at, after, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a portion mark could be read inside the line.
    boolean mark(byte[] bytes, int from, int end, LocalDate date) {
        for (int p = from; p + 1 < end; p++) {
            if (bytes[p] == '(' && markAt(bytes, p + 1, end, date)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the parenthesis at `at` could open a portion mark, or the point there close the number of a
    /// paragraph behind the last one.
    boolean sign(byte[] text, int at, LocalDate date, int last) {
        if (at + 1 >= text.length) {
            return false;
        }
        return text[at] == '(' ? markAt(text, at + 1, text.length, date) : numberBefore(text, at, last);
    }

    /// Whether the point closes digits that stand alone, as in `3. The`, and go on from the last number.
    private static boolean numberBefore(byte[] text, int point, int last) {
        int digits = point;
        while (digits > 0 && Ascii.digit(text[digits - 1])) {
            digits--;
        }
        int value = Ascii.number(text, digits, point);
        return value > last
                && value <= last + WIDEST_GAP
                && Ascii.white(text[point + 1])
                && (digits == 0 || Ascii.white(text[digits - 1]));
    }

    private boolean markAt(byte[] bytes, int from, int end, LocalDate date) {
        if (!Ascii.upper(bytes[from]) && bytes[from] != '/') {
            return false;
        }
        int limit = Math.min(end, from + LONGEST_MARK);
        int close = from;
        boolean small = false;
        boolean digit = false;
        while (close < limit && bytes[close] != ')' && bytes[close] != '(') {
            small |= Ascii.lower(bytes[close]);
            digit |= Ascii.digit(bytes[close]);
            close++;
        }
        if (close >= limit || bytes[close] != ')' || (small && digit)) {
            return false;
        }
        return scheme.readPortion(Ascii.text(bytes, from, close), date).isPresent();
    }

    /// Whether a classification could be read to begin at a word.
    boolean phraseAt(byte[] bytes, int at, int end) {
        return phrases.may(bytes, at, end) && phrases.match(bytes, at, end).end() >= 0;
    }

    /// Whether the text could be read to end with a signature: with a letter, hyphen or apostrophe.
    static boolean signed(byte[] bytes, int end) {
        byte last = end > 0 ? bytes[end - 1] : 0;
        return Ascii.letter(last) || last == '-' || last == '\'';
    }
}
