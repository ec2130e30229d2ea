package org.chancery.cable.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Whether a portion begins at a place: `1. (C)`, `1.(SBU)`, `A. (S//NF)`, `-- (C)`, `(2)`, `¶3.`, `(U)`.
final class ParagraphStart {
    /// A start: number and mark as written, and where the text begins.
    ///
    /// @param value the paragraph number, 0 where the number is none or a letter
    record Start(int at, String number, int value, Optional<PortionMark> mark, int text) {}

    private static final int LONGEST_MARK = 64;
    private static final int LONGEST_NUMBER = 4;
    private static final String ENTIRE = "ENTIRE TEXT";
    private static final String[] NUMBERS = numbers();

    private static final int LONGEST_SMALL = 11;

    private final byte[] capitals = new byte[LONGEST_SMALL];
    private final byte[] bytes;
    private final Scheme scheme;
    private final LocalDate date;

    ParagraphStart(byte[] bytes, Scheme scheme, LocalDate date) {
        this.bytes = bytes;
        this.scheme = scheme;
        this.date = date;
    }

    /// A start at the beginning of a line or right behind `RMKS/`; without a mark only where it is numbered.
    Optional<Start> atLineStart(int from, int end) {
        int at = Ascii.skipBlanks(bytes, from, end);
        if (longWord(at, end)) {
            return entireText(at, at, at, at, end);
        }
        int p = ornaments(at, end);
        int first = p;
        int numberEnd = p;
        int afterFirst = p;
        for (int i = 0; i < 2; i++) {
            int next = enumerator(p, end);
            if (next == p) {
                break;
            }
            numberEnd = next;
            p = Ascii.skipBlanks(bytes, next, end);
            afterFirst = i == 0 ? next : afterFirst;
        }
        Optional<Start> marked = marked(at, first, numberEnd, p, end);
        return marked.isPresent() ? marked : numbered(at, first, afterFirst, end);
    }

    /// Whether a line that begins with a small letter can begin a portion: `a.`, `iv)`, `b-`.
    static boolean may(byte[] bytes, int at, int end) {
        int limit = Math.min(end, at + LONGEST_NUMBER + 1);
        for (int p = at + 1; p < limit; p++) {
            if (!Ascii.letter(bytes[p]) && !Ascii.digit(bytes[p])) {
                return bytes[p] == '.' || bytes[p] == ')' || bytes[p] == '-';
            }
        }
        return false;
    }

    private Optional<Start> marked(int at, int first, int numberEnd, int p, int end) {
        Optional<PortionMark> mark = markAt(p, end);
        if (mark.isEmpty() && numberEnd > first) {
            mark = smallMarkAt(p, end);
        }
        if (mark.isPresent()) {
            int text = p + 2 + mark.get().text().length();
            return Optional.of(start(at, first, numberEnd, mark, Math.min(text, end)));
        }
        return entireText(at, first, numberEnd, p, end);
    }

    private Optional<Start> entireText(int at, int first, int numberEnd, int p, int end) {
        int entire = entire(p, end);
        if (entire < 0) {
            return Optional.empty();
        }
        Optional<PortionMark> whole = scheme.readPortion(bytes, p, entire, date);
        return whole.map(one -> start(at, first, numberEnd, Optional.of(one), entire));
    }

    /// Whether a word stands at `at` that is longer than any number, so that nothing but a level can follow.
    private boolean longWord(int at, int end) {
        int last = at + LONGEST_NUMBER;
        if (last >= end) {
            return false;
        }
        for (int p = at; p <= last; p++) {
            if (!Ascii.letter(bytes[p])) {
                return false;
            }
        }
        return true;
    }

    private Optional<Start> numbered(int at, int first, int after, int end) {
        int open = first < end && bytes[first] == '(' ? first + 1 : first;
        int digits = Ascii.digitsEnd(bytes, open, end);
        if (digits == open || digits - open > 3 || after != digits + 1) {
            return Optional.empty();
        }
        boolean apart = after >= end || Ascii.blank(bytes[after]) || (opensWord(bytes[after]) && bytes[digits] == '.');
        return apart ? Optional.of(start(at, first, after, Optional.empty(), after)) : Optional.empty();
    }

    /// Whether a stretch is a word and counts nothing: letters, more than one, and no Roman number.
    private boolean word(int from, int to) {
        boolean roman = true;
        for (int p = from; p < to; p++) {
            byte b = Ascii.raise(bytes[p]);
            if (Ascii.digit(b)) {
                return false;
            }
            roman &= b == 'I' || b == 'V' || b == 'X';
        }
        return to - from > 1 && !roman;
    }

    private static boolean opensWord(byte b) {
        return Ascii.letter(b) || b == '(' || b == '"';
    }

    private Start start(int at, int first, int numberEnd, Optional<PortionMark> mark, int text) {
        int digits = Ascii.digitsEnd(bytes, first, numberEnd);
        boolean plain = digits > first && digits - first <= 2 && numberEnd - digits <= 1;
        if (plain) {
            int value = Ascii.number(bytes, first, digits);
            String number = bytes[first] == '0' ? Ascii.text(bytes, first, digits) : NUMBERS[value];
            return new Start(at, number, value, mark, text);
        }
        String number = compound(first, numberEnd);
        return new Start(at, number, value(number), mark, text);
    }

    /// The value of a paragraph's number; 0 where it is none, or has letters.
    static int value(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9' || i >= LONGEST_NUMBER) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /// Letters and digits of a number in several parts, `1.A`.
    private String compound(int first, int numberEnd) {
        StringBuilder number = new StringBuilder();
        for (int p = first; p < numberEnd; p++) {
            if (Ascii.letter(bytes[p]) || Ascii.digit(bytes[p])) {
                number.append((char) bytes[p]);
            } else if (!number.isEmpty() && bytes[p] == '.' && p + 1 < numberEnd) {
                number.append('.');
            }
        }
        return number.toString();
    }

    private static String[] numbers() {
        String[] numbers = new String[100];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i);
        }
        return numbers;
    }

    /// Behind pilcrow, dollar sign and bullets.
    private int ornaments(int at, int end) {
        int p = at;
        for (int i = 0; i < 6 && p < end; i++) {
            int width = switch (bytes[p]) {
                case '-', '*', '$', (byte) 0xB6 -> 1;
                case (byte) 0xC2 -> p + 1 < end && bytes[p + 1] == (byte) 0xB6 ? 2 : 0;
                case (byte) 0xE2 -> p + 2 < end && bytes[p + 1] == (byte) 0x80 ? 3 : 0;
                default -> 0;
            };
            if (width == 0) {
                break;
            }
            p += width;
        }
        return p == at ? p : Ascii.skipBlanks(bytes, p, end);
    }

    /// The end of `1.`, `1)`, `(1)`, `1-`, `a.`, `iv)`, `1A.` or, before a mark, `1`; `at` where there is none.
    private int enumerator(int at, int end) {
        boolean open = at < end && bytes[at] == '(';
        int p = open ? at + 1 : at;
        int s = p;
        while (p < end && p - s < LONGEST_NUMBER && (Ascii.letter(bytes[p]) || Ascii.digit(bytes[p]))) {
            p++;
        }
        if (p == s || p >= end || word(s, p)) {
            return at;
        }
        if (open) {
            boolean numbers = bytes[p] == ')' && markAt(at, end).isEmpty();
            boolean small = numbers
                    && at > 0
                    && closedNumber(at)
                    && smallMarkAt(at, end).isPresent();
            return numbers && !small ? p + 1 : at;
        }
        boolean closed = bytes[p] == '.' || bytes[p] == ')' || bytes[p] == '-';
        if (closed && bytes[p] == '-' && p + 1 < end && bytes[p + 1] != ' ' && bytes[p + 1] != '(') {
            return at;
        }
        boolean bare = Ascii.digit(bytes[s])
                && p - s < LONGEST_NUMBER
                && markAt(Ascii.skipBlanks(bytes, p, end), end).isPresent();
        return closed ? p + 1 : bare ? p : at;
    }

    /// Whether a number with its point stands right before `at`.
    private boolean closedNumber(int at) {
        int p = Ascii.trimEnd(bytes, Math.max(0, at - 4), at);
        return p > 1 && (bytes[p - 1] == '.' || bytes[p - 1] == ')') && Ascii.digit(bytes[p - 2]);
    }

    /// The mark in parentheses at `at`; not where a small letter follows at once, as in `(S)he`.
    Optional<PortionMark> markAt(int at, int end) {
        if (at >= end || bytes[at] != '(') {
            return Optional.empty();
        }
        int limit = Math.min(end, at + LONGEST_MARK);
        int close = at + 1;
        while (close < limit && bytes[close] != ')' && bytes[close] != '(') {
            close++;
        }
        boolean closed = close < limit && bytes[close] == ')' && close > at + 1;
        if (!closed || (close + 1 < end && Ascii.lower(bytes[close + 1])) || !markLike(at + 1, close)) {
            return Optional.empty();
        }
        return scheme.readPortion(bytes, at + 1, close, date);
    }

    /// The mark at `at` in small letters, `(u)` or `(Sbu)`, as it is read behind a paragraph's number only.
    Optional<PortionMark> smallMarkAt(int at, int end) {
        int close = at + 1;
        while (close < end && close - at <= LONGEST_SMALL && (Ascii.letter(bytes[close]) || bytes[close] == '/')) {
            capitals[close - at - 1] = Ascii.raise(bytes[close]);
            close++;
        }
        if (at >= end || bytes[at] != '(' || close >= end || bytes[close] != ')' || close == at + 1) {
            return Optional.empty();
        }
        Optional<PortionMark> mark = scheme.readPortion(capitals, 0, close - at - 1, date);
        if (mark.isEmpty()) {
            return mark;
        }
        String inside = Ascii.text(bytes, at + 1, close);
        return Optional.of(
                new PortionMark(inside, mark.get().label(), mark.get().findings()));
    }

    private boolean markLike(int from, int to) {
        for (int p = from; p < to; p++) {
            byte b = bytes[p];
            boolean sign = b == '/' || b == ',' || b == ' ' || b == '-' || b == '&';
            if (!Ascii.upper(b) && !sign && !Ascii.digit(b) && !(Ascii.lower(b) && to - from > 4)) {
                return false;
            }
        }
        return Ascii.upper(bytes[from]) || bytes[from] == '/';
    }

    /// The end of `CONFIDENTIAL - ENTIRE TEXT` from `at`, or -1.
    private int entire(int at, int end) {
        int p = at;
        int limit = Math.min(end, at + LONGEST_MARK);
        while (p < limit && (Ascii.upper(bytes[p]) || bytes[p] == '/' || bytes[p] == ' ')) {
            p++;
        }
        if (p == at || p >= limit || bytes[p] != '-') {
            return -1;
        }
        int words = Ascii.skipBlanks(bytes, p + 1, limit);
        return Ascii.atAnyCase(bytes, words, limit, ENTIRE) ? words + ENTIRE.length() : -1;
    }
}
