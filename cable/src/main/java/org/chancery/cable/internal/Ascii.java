package org.chancery.cable.internal;

import java.nio.charset.StandardCharsets;

/// Questions to bytes. A blank is a space, a tab, or a control character that ends no line; nothing here allocates
/// but [#text].
public final class Ascii {
    private Ascii() {}

    public static boolean blank(byte b) {
        return (b >= 0 && b <= ' ' && b != '\n' && b != '\r') || b == 0x7F;
    }

    public static boolean white(byte b) {
        return (b >= 0 && b <= ' ') || b == 0x7F;
    }

    public static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    public static boolean upper(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    public static boolean lower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    public static boolean letter(byte b) {
        return upper(b) || lower(b);
    }

    public static byte raise(byte b) {
        return lower(b) ? (byte) (b - 32) : b;
    }

    /// The first place from `at` that is no blank, or `end`.
    public static int skipBlanks(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && blank(bytes[p])) {
            p++;
        }
        return p;
    }

    /// The first place from `at` that is neither blank nor line end, or `end`.
    public static int skipWhite(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && white(bytes[p])) {
            p++;
        }
        return p;
    }

    /// The end of the word that begins at `at`.
    public static int wordEnd(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && !white(bytes[p])) {
            p++;
        }
        return p;
    }

    public static int digitsEnd(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && digit(bytes[p])) {
            p++;
        }
        return p;
    }

    public static int uppersEnd(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && upper(bytes[p])) {
            p++;
        }
        return p;
    }

    /// `end` without the white space before it, not less than `start`.
    public static int trimEnd(byte[] bytes, int start, int end) {
        int p = end;
        while (p > start && white(bytes[p - 1])) {
            p--;
        }
        return p;
    }

    /// Whether the capitals `word` stand at `at`, in capitals.
    public static boolean at(byte[] bytes, int at, int end, String word) {
        if (at < 0 || at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the capitals `word` stand at `at`, in capitals or small letters.
    public static boolean atAnyCase(byte[] bytes, int at, int end, String word) {
        if (at < 0 || at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (raise(bytes[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `word` stands at `at` and a blank or the end follows it.
    public static boolean wordAt(byte[] bytes, int at, int end, String word) {
        return at(bytes, at, end, word) && (at + word.length() >= end || white(bytes[at + word.length()]));
    }

    /// The number that the digits from `start` to `end` write, or -1 where they are none or more than nine.
    public static int number(byte[] bytes, int start, int end) {
        if (start >= end || end - start > 9) {
            return -1;
        }
        int value = 0;
        for (int p = start; p < end; p++) {
            if (!digit(bytes[p])) {
                return -1;
            }
            value = value * 10 + bytes[p] - '0';
        }
        return value;
    }

    /// The bytes as text of one byte a character.
    public static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
