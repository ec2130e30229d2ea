package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Letters and words of marks; ASCII only, as marks are.
final class Words {
    /// A word and its place.
    record Word(String text, int start, int end) {}

    private Words() {}

    static boolean lower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean anyLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lower(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The text in capitals; the same text where it has no small letters.
    static String capitals(String text) {
        return anyLower(text, 0, text.length()) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /// `N O F O R N` as `NOFORN`; any other text as it is.
    static String closed(String text) {
        if (text.length() < 3 || text.length() % 2 == 0) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i % 2 == 0 ? c == ' ' : c != ' ') {
                return text;
            }
            if (i % 2 == 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /// Whether the text is made of capitals, digits and what may stand between them in a control's name.
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!upper(c) && !digit(c) && !separator(c) && c != '&') {
                return false;
            }
        }
        return true;
    }

    /// Whether the character separates words where `/` should: space, comma or hyphen.
    static boolean separator(char c) {
        return c == ' ' || c == ',' || c == '-';
    }

    /// The words between separators, with their places.
    static List<Word> split(String text, int from, int to, boolean hyphens) {
        List<Word> words = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ' ' || text.charAt(i) == ',' || (hyphens && text.charAt(i) == '-')) {
                if (i > start) {
                    words.add(new Word(text.substring(start, i), start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /// Whether the text is made of capitals, and of some.
    static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!upper(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Whether the text is a code of a country or group: three or four capitals.
    static boolean code(String text) {
        return text.length() >= 3 && text.length() <= 4 && letters(text);
    }
}
