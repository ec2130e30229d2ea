package org.chancery.cable.internal.write;

import java.time.LocalDate;
import java.util.List;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.FieldReader;
import org.chancery.cable.internal.LineDoubts;
import org.chancery.cable.internal.PageLine;
import org.chancery.cable.internal.TimeReader;
import org.chancery.cable.internal.TransmissionReader;
import org.chancery.marking.Scheme;

/// Whether something in a line that was written could be read as what it is not. These looks are quick and doubt
/// too much rather than too little: what they doubt is read again before it is given out.
final class Doubts {
    private static final int LONGEST_MARK = 64;
    private static final String ENTIRE = "ENTIRE TEXT";
    private static final List<String> FIELDS = FieldReader.names();
    private static final List<String> LINES = List.of(
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
            "CLASSIFICATION:");

    private static final int LETTERS = 26;
    private static final String[][] FIELDS_BY_LETTER = byLetter(FIELDS);
    private static final String[][] LINES_BY_LETTER = byLetter(LINES);

    private final Scheme scheme;
    private final ClassPhrase phrases;
    /// By first letter, the second letters of level words, one bit each.
    private final int[] levels = new int[LETTERS];
    /// The third letters of level words, blanks left out, one bit each.
    private int thirds;
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

    /// For each first letter the words that begin with it.
    private static String[][] byLetter(List<String> words) {
        String[][] all = new String[LETTERS][];
        for (int i = 0; i < LETTERS; i++) {
            char letter = (char) ('A' + i);
            all[i] = words.stream().filter(word -> word.charAt(0) == letter).toArray(String[]::new);
        }
        return all;
    }

    private void level(String name) {
        String solid = name.replace(" ", "");
        int first = solid.charAt(0) - 'A';
        levels[first] |= (1 << (solid.charAt(1) - 'A')) | (1 << first);
        thirds |= 1 << (solid.charAt(2) - 'A');
    }

    /// Whether the line could begin with a classification, its first letter doubled or not.
    private boolean phrase(byte[] bytes, int at, int end) {
        int first = Ascii.raise(bytes[at]) - 'A';
        int next = Ascii.skipBlanks(bytes, at + 1, Math.min(end, at + 6));
        int second = next < end && Ascii.letter(bytes[next]) ? Ascii.raise(bytes[next]) - 'A' : 0;
        return ((levels[first] >> second) & 1) != 0
                && (second == first || third(bytes, next + 1, end))
                && phrases.atLineStart(bytes, at, end).end() >= 0;
    }

    /// Whether the next letter could be the third one of a level's word.
    private boolean third(byte[] bytes, int at, int end) {
        int next = Ascii.skipBlanks(bytes, at, Math.min(end, at + 5));
        return next < end && Ascii.letter(bytes[next]) && ((thirds >> (Ascii.raise(bytes[next]) - 'A')) & 1) != 0;
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
        return heads(bytes, at, end) || counts(bytes, at, end);
    }

    /// Whether words at the head of a line could be read as a heading, a field, a classification or the end of a
    /// text; not whether the line could count something.
    private boolean heads(byte[] bytes, int at, int end) {
        if (!Ascii.letter(bytes[at])) {
            return bytes[at] == '#' && Ascii.digitsEnd(bytes, at + 1, end) > at + 1;
        }
        boolean upper =
                Ascii.upper(bytes[at]) && (heading(bytes, at, end) || word(bytes, at, end) || fieldAt(bytes, at, end));
        return upper || phrase(bytes, at, end);
    }

    /// Whether a line could begin with a number, a letter that counts, bullets, a mark or a level over the whole text.
    static boolean counts(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        if (at >= end) {
            return false;
        }
        boolean word = Ascii.letter(bytes[at]) || Ascii.digit(bytes[at]);
        return word ? lettered(bytes, at, end) || entire(bytes, at, end) : enumerated(bytes, at, end);
    }

    /// Whether a line inside a paragraph could be read as a heading, a page or the end of the text; not whether it
    /// could begin another portion.
    boolean breaks(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        return at < end && ((Ascii.upper(bytes[at]) && page(bytes, at, end)) || heads(bytes, at, end));
    }

    /// Whether the line could be a level over the whole text, `U - ENTIRE TEXT`.
    private static boolean entire(byte[] bytes, int at, int end) {
        int p = at;
        int limit = Math.min(end, at + LONGEST_MARK);
        while (p < limit && (Ascii.upper(bytes[p]) || bytes[p] == '/' || bytes[p] == ' ')) {
            p++;
        }
        return p < end && bytes[p] == '-' && Ascii.atAnyCase(bytes, Ascii.skipBlanks(bytes, p + 1, end), end, ENTIRE);
    }

    /// Whether bullets, a number in points or parentheses, or a mark could begin.
    private static boolean enumerated(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && (bytes[p] == '-' || bytes[p] == '*' || bytes[p] == '$' || Ascii.blank(bytes[p]))) {
            p++;
        }
        return p < end && (bytes[p] == '(' || lettered(bytes, p, end) || entire(bytes, p, end));
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
                || (closed
                        && next < end
                        && (bytes[next] == '(' || lettered(bytes, next, end) || entire(bytes, next, end)));
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
        for (String word : LINES_BY_LETTER[bytes[at] - 'A']) {
            if (Ascii.wordAt(bytes, at, end, word)) {
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
                return new LineDoubts(bytes, scheme, LocalDate.EPOCH).field(from, end, own);
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
        for (String word : FIELDS_BY_LETTER[Ascii.raise(bytes[at]) - 'A']) {
            if (word.length() == length && Ascii.atAnyCase(bytes, at, after, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a portion mark could be read inside the line.
    boolean mark(byte[] bytes, int from, int end, LocalDate date) {
        for (int p = from; p + 1 < end; p++) {
            boolean mark = bytes[p] == '('
                    && (Ascii.lower(bytes[p + 1])
                            ? counted(bytes, from, p) && new LineDoubts(bytes, scheme, date).mark(p, end, (byte) 0)
                            : markAt(bytes, p + 1, end, date));
            if (mark) {
                return true;
            }
        }
        return false;
    }

    /// Whether what may close a number stands before a place: behind it a mark is read in small letters too.
    private static boolean counted(byte[] bytes, int from, int at) {
        int before = Ascii.trimEnd(bytes, from, at);
        byte b = before > from ? bytes[before - 1] : 0;
        return b == '.' || b == ')' || b == '-';
    }

    /// Whether the parenthesis at `at` could begin a portion inside a line: with a mark, behind the end of a sentence
    /// or a number. What begins a line is seen when the lines are made, see [#interrupts].
    ///
    /// @param letter the letter that stood in parentheses last in the text
    boolean markInside(byte[] text, int at, LocalDate date, byte letter) {
        int before = Ascii.trimEnd(text, 0, at);
        boolean opens = at + 1 < text.length && (Ascii.letter(text[at + 1]) || text[at + 1] == '/');
        return opens
                && (before == 0 || ends(text[before - 1]))
                && new LineDoubts(text, scheme, date).mark(at, text.length, letter);
    }

    private static boolean ends(byte b) {
        return b == '.' || b == '?' || b == '!' || b == ':' || b == '/';
    }

    /// Whether the point closes digits that stand alone, as in `3. The`, and are the number after the last one.
    static boolean numberInside(byte[] text, int point, int last) {
        int digits = point;
        while (digits > 0 && Ascii.digit(text[digits - 1])) {
            digits--;
        }
        int next = Ascii.skipWhite(text, point + 1, text.length);
        return digits < point
                && next > point + 1
                && next < text.length
                && Ascii.upper(text[next])
                && Ascii.number(text, digits, point) == last + 1
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

    /// Whether the text of the first paragraph begins with a classification authority.
    static boolean authority(byte[] bytes, int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        return Ascii.atAnyCase(bytes, at, end, "CLASSIFIED") || Ascii.atAnyCase(bytes, at, end, "DERIVED");
    }

    /// Whether the text could be read to end with a signature: with a letter, hyphen or apostrophe.
    static boolean signed(byte[] bytes, int end) {
        byte last = end > 0 ? bytes[end - 1] : 0;
        return Ascii.letter(last) || last == '-' || last == '\'';
    }
}
