package org.chancery.marking.internal.authority;

import java.util.List;

/// A place in a text that moves forward; letters are compared without regard to case, ASCII only.
///
/// Any white space is a blank, so a text wrapped over lines reads as one.
final class Scan {
    final String text;
    final int end;
    int at;

    Scan(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    boolean done() {
        return at >= end;
    }

    /// The character at a distance, in capitals; NUL behind the end.
    char peek(int ahead) {
        int p = at + ahead;
        return p < end ? capital(text.charAt(p)) : '\0';
    }

    void blanks() {
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
    }

    /// Moves over blanks and any of the characters.
    void skip(String characters) {
        while (at < end && (blank(text.charAt(at)) || characters.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    /// Moves over the character, if it is here.
    boolean take(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /// Whether a phrase of capitals stands here as words of its own; a blank of it is any blanks.
    boolean at(String phrase) {
        return endOf(phrase) >= 0;
    }

    /// Whether one of some phrases stands here.
    boolean atAny(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (at(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Moves over the first of some phrases that stands here.
    boolean takeAny(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (take(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Moves over the phrase, if it stands here.
    boolean take(String phrase) {
        int stop = endOf(phrase);
        if (stop < 0) {
            return false;
        }
        at = stop;
        return true;
    }

    private int endOf(String phrase) {
        int p = at;
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            if (wanted == ' ') {
                int from = p;
                while (p < end && blank(text.charAt(p))) {
                    p++;
                }
                if (p == from) {
                    return -1;
                }
            } else if (p < end && capital(text.charAt(p)) == wanted) {
                p++;
            } else {
                return -1;
            }
        }
        boolean wordly = letterOrDigit(phrase.charAt(phrase.length() - 1));
        return wordly && p < end && letterOrDigit(text.charAt(p)) ? -1 : p;
    }

    /// The end of the run of letters here.
    int wordEnd() {
        int p = at;
        while (p < end && letter(text.charAt(p))) {
            p++;
        }
        return p;
    }

    /// The number of digits here.
    int digits() {
        int p = at;
        while (p < end && digit(text.charAt(p))) {
            p++;
        }
        return p - at;
    }

    /// The value of a few digits, which are moved over.
    int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        return value;
    }

    /// What is left, without blanks and points at its ends.
    String rest() {
        return trimmed(text, at, end);
    }

    /// The text between, without blanks, points, commas and their like at its ends, and each run of blanks one
    /// blank.
    static String trimmed(String text, int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && edge(text.charAt(start))) {
            start++;
        }
        while (stop > start && edge(text.charAt(stop - 1))) {
            stop--;
        }
        if (plain(text, start, stop)) {
            return text.substring(start, stop);
        }
        StringBuilder out = new StringBuilder(stop - start);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                out.append(c);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /// Whether all blanks of a stretch are single spaces.
    private static boolean plain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (blank(c) && (c != ' ' || text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean edge(char c) {
        return blank(c) || ".,;:-".indexOf(c) >= 0;
    }

    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= '\u00c0';
    }

    static boolean letterOrDigit(char c) {
        return digit(c) || letter(c);
    }

    static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
