package org.chancery.cable.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Span;

/// Finds the record messages that a text names: `STATE 112900`, `08 PORTO SERENO 441 AND 442`, `10-POST-57`,
/// `2005POST2342`. A name is what stands before a number; words that name no post end it, and words such as IIR, which
/// announce another kind of document, pass over all to the next line or semicolon.
final class CitedMessages {
    private static final int LONGEST_NUMBER = 8;
    private static final int MOST_WORDS = 4;
    private static final int MOST = 200;

    private final byte[] bytes;
    private final OptionalInt year;
    private int end;
    private int at;
    /// Where the pending name begins and ends; -1 where none is pending.
    private int name;
    private int nameEnd;
    private int nameWords;
    /// The year before the pending name, with its place; -1 where none was written.
    private int written;
    private int writtenAt;
    /// The post and year of the message before, whose further numbers may follow; empty where none may.
    private String post = "";
    private OptionalInt postYear = OptionalInt.empty();

    CitedMessages(byte[] bytes, OptionalInt year) {
        this.bytes = bytes;
        this.year = year;
    }

    /// Adds what the stretch names.
    void find(int from, int to, List<MessageReference> named) {
        at = from;
        end = to;
        post = "";
        forget();
        while (at < end && named.size() < MOST) {
            byte b = bytes[at];
            if (Ascii.digit(b) || letterForZero()) {
                number(named);
            } else if (Ascii.letter(b)) {
                word();
            } else {
                separator(b);
            }
        }
    }

    private void forget() {
        name = -1;
        nameWords = 0;
        written = -1;
    }

    private void separator(byte b) {
        boolean ends = b == ';' || b == '(' || b == '"' || b == '@' || b == '/' || b == ',';
        if (ends) {
            forget();
            post = b == '(' || b == ',' ? post : "";
        }
        at++;
    }

    /// The letter O where the zero of a year was meant, `O4 STATE 123`.
    private boolean letterForZero() {
        return (bytes[at] == 'O' || bytes[at] == 'o')
                && at + 2 < end
                && Ascii.digit(bytes[at + 1])
                && Ascii.white(bytes[at + 2])
                && name < 0;
    }

    private void word() {
        int start = at;
        while (at < end && (Ascii.letter(bytes[at]) || joins(at))) {
            at++;
        }
        switch (CitedWords.of(bytes, start, at)) {
            case AND -> forget();
            case NO_POST -> {
                forget();
                post = "";
            }
            case OTHER_DOCUMENT -> {
                forget();
                post = "";
                pass();
            }
            case NAME -> {
                if (name < 0 || nameWords >= MOST_WORDS) {
                    name = start;
                    nameWords = 0;
                }
                nameWords++;
                nameEnd = at;
                post = "";
            }
        }
    }

    /// An apostrophe, hyphen or point inside a name: `N'DELE`, `PORT-AU-SEL`, `ST. BRANNOC`.
    private boolean joins(int p) {
        byte b = bytes[p];
        boolean next = p + 1 < end && Ascii.letter(bytes[p + 1]);
        boolean saint = b == '.' && p + 2 < end && bytes[p + 1] == ' ' && Ascii.letter(bytes[p + 2]) && shortWord(p);
        return (next && (b == '\'' || b == '-' || b == '.')) || saint;
    }

    private boolean shortWord(int p) {
        return p >= 2
                && Ascii.letter(bytes[p - 1])
                && Ascii.letter(bytes[p - 2])
                && (p == 2 || !Ascii.letter(bytes[p - 3]));
    }

    private void pass() {
        while (at < end && bytes[at] != ';' && bytes[at] != '\n') {
            at++;
        }
    }

    private void number(List<MessageReference> named) {
        int start = at;
        at = letterForZero() ? at + 2 : Ascii.digitsEnd(bytes, at, end);
        int digits = at - start;
        if (no(start, digits)) {
            return;
        }
        int value = bytes[start] >= 'O' ? bytes[start + 1] - '0' : Ascii.number(bytes, start, at);
        if (name >= 0) {
            take(named, value, start);
        } else if (isYear(digits, value) && nameFollows(at)) {
            written = value;
            writtenAt = start;
        } else if (splitYear(digits, value)) {
            writtenAt = start;
        } else if (!post.isEmpty() && digits >= 2) {
            named.add(new MessageReference(post, value, postYear, new Span(start, at)));
        }
    }

    /// Whether the digits are part of something else: a date, a telephone number, a time with its zone, `5TH`.
    private boolean no(int start, int digits) {
        byte before = start > 0 ? bytes[start - 1] : 0;
        byte after = at < end ? bytes[at] : 0;
        boolean dashed = after == '-' && at + 1 < end && Ascii.digit(bytes[at + 1]);
        int letters = at;
        while (letters < end && Ascii.letter(bytes[letters])) {
            letters++;
        }
        boolean tail = letters > at && letters - at < 3;
        boolean part = before == '/' || after == '/' || after == '@' || dashed || tail || digits > LONGEST_NUMBER;
        if (part) {
            while (at < end && !Ascii.white(bytes[at]) && bytes[at] != ';' && bytes[at] != ',') {
                at++;
            }
            forget();
            post = "";
        }
        return part;
    }

    private void take(List<MessageReference> named, int value, int start) {
        post = CleanText.line(bytes, new Span(name, nameEnd), java.nio.charset.StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT);
        postYear = written >= 0 ? OptionalInt.of(full(written)) : year;
        Span span = new Span(written >= 0 ? writtenAt : name, at);
        if (at - start >= 2 || Ascii.upper(bytes[nameEnd - 1])) {
            named.add(new MessageReference(post, value, postYear, span));
        }
        forget();
    }

    private static boolean isYear(int digits, int value) {
        return digits == 2 || (digits == 4 && value >= 1900 && value < 2100);
    }

    /// Whether a name and then a number follow: what stands before them is a year.
    private boolean nameFollows(int from) {
        int p = from;
        while (p < end && (Ascii.white(bytes[p]) || bytes[p] == '-')) {
            p++;
        }
        int word = p;
        while (word < end && (Ascii.letter(bytes[word]) || joins(word))) {
            word++;
        }
        return word > p && CitedWords.of(bytes, p, word) == CitedWords.Kind.NAME;
    }

    /// A year that was parted by a line's end, `20` and `05 STATE 123`.
    private boolean splitYear(int digits, int value) {
        if (digits != 2 || (value != 19 && value != 20)) {
            return false;
        }
        int p = Ascii.skipWhite(bytes, at, end);
        int second = Ascii.digitsEnd(bytes, p, end);
        if (second - p != 2 || p == at || !nameFollows(second)) {
            return false;
        }
        written = value * 100 + Ascii.number(bytes, p, second);
        at = second;
        return true;
    }

    /// A year of two digits in full: not after the year that follows the message's own.
    private int full(int value) {
        if (value >= 100) {
            return value;
        }
        int own = year.orElse(2044);
        int same = own / 100 * 100 + value;
        return same > own + 1 ? same - 100 : same;
    }
}
