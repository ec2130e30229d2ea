package org.chancery.archive.internal.query;

/// What the characters of a query are.
final class Letters {
    private Letters() {}

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\0';
    }

    /// A quotation mark, straight or curled; any of them opens and closes.
    static boolean quote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /// A letter, a digit or a mark on one.
    static boolean wordly(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean dash(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Where the word inside begins, behind what is neither letter nor digit.
    static int begin(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// Where the word inside ends.
    static int end(String text) {
        int at = text.length();
        while (at > 0 && !wordly(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    /// The text with each run of blanks as one, and none at its ends.
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int p = 0; p < text.length(); p++) {
            char c = text.charAt(p);
            if (!blank(c)) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        int end = tidy.length();
        return tidy.substring(0, end > 0 && tidy.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
