package org.chancery.exercise.internal;

import java.util.Locale;

/// Upper and lower case, the same in every language of the machine.
final class Capitals {
    private Capitals() {}

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Each word with a capital and small letters, such as `Porto Sereno`.
    static String title(String text) {
        StringBuilder title = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            title.append(start ? Character.toUpperCase(each) : Character.toLowerCase(each));
            start = each == ' ' || each == '-' || each == '/' || each == '\'';
        }
        return title.toString();
    }

    /// The first letter of a sentence in upper case.
    static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
