package org.chancery.cable.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds the next byte of some kind; eight are looked at in one word.
///
/// In a word of eight bytes a mask has the high bit of each byte that is meant. A byte above one that is meant may have
/// it wrongly; the lowest never has, and it is the lowest that is taken.
public final class Seek {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long SMALL = 0x2020202020202020L;
    /// An odd number whose bits are mixed.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final byte DELETE = 0x7F;
    private static final long ZERO_DIGITS = ONES * '0';
    /// What is added to a digit's value so that the high bit stays clear, and to a higher one's so that it is set.
    private static final long ABOVE_NINE = ONES * (0x80 - 10);

    private Seek() {}

    /// The first line feed or carriage return from `at`, or `end`.
    public static int lineEnd(byte[] bytes, int at, int end) {
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            long word = (long) WORDS.get(bytes, p);
            long found = zeros(word ^ (ONES * '\n')) | zeros(word ^ (ONES * '\r'));
            if (found != 0) {
                return p + first(found);
            }
        }
        while (p < end && bytes[p] != '\n' && bytes[p] != '\r') {
            p++;
        }
        return p;
    }

    /// The first opening parenthesis or digit from `at`, or `end`.
    public static int numberOrParenthesis(byte[] bytes, int at, int end) {
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            long word = (long) WORDS.get(bytes, p);
            long value = word ^ ZERO_DIGITS;
            long digits = ~(((value & ~HIGH) + ABOVE_NINE) | value) & HIGH;
            long found = digits | zeros(word ^ (ONES * '('));
            if (found != 0) {
                return p + first(found);
            }
        }
        while (p < end && bytes[p] != '(' && !Ascii.digit(bytes[p])) {
            p++;
        }
        return p;
    }

    /// The first place from `at` where three letters may stand, given in capitals, in any case, or `end`: they are to
    /// be
    /// looked at again.
    public static int letters(byte[] bytes, int at, int end, String three) {
        long first = ONES * three.charAt(0);
        long second = ONES * three.charAt(1);
        long third = ONES * three.charAt(2);
        int p = at;
        for (; p + Long.BYTES + 1 < end; p += Long.BYTES) {
            long found = zeros(capitals(bytes, p) ^ first)
                    & zeros(capitals(bytes, p + 1) ^ second)
                    & zeros(capitals(bytes, p + 2) ^ third);
            if (found != 0) {
                return p + first(found);
            }
        }
        return p;
    }

    /// The first place from `at` where one of twice three letters may stand, as [#letters(byte[], int, int, String)].
    public static int letters(byte[] bytes, int at, int end, String one, String other) {
        long first = ONES * one.charAt(0);
        long second = ONES * one.charAt(1);
        long third = ONES * one.charAt(2);
        long otherFirst = ONES * other.charAt(0);
        long otherSecond = ONES * other.charAt(1);
        long otherThird = ONES * other.charAt(2);
        int p = at;
        for (; p + Long.BYTES + 1 < end; p += Long.BYTES) {
            long here = capitals(bytes, p);
            long next = capitals(bytes, p + 1);
            long after = capitals(bytes, p + 2);
            long found = (zeros(here ^ first) & zeros(next ^ second) & zeros(after ^ third))
                    | (zeros(here ^ otherFirst) & zeros(next ^ otherSecond) & zeros(after ^ otherThird));
            if (found != 0) {
                return p + first(found);
            }
        }
        return p;
    }

    /// The first byte from `at` that JSON or a terminal would take for more than itself - a control, a quotation mark,
    /// a
    /// backslash, a byte beyond US-ASCII - or `end`.
    public static int special(byte[] bytes, int at, int end) {
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            long word = (long) WORDS.get(bytes, p);
            long found = below(word)
                    | zeros(word ^ (ONES * '"'))
                    | zeros(word ^ (ONES * '\\'))
                    | zeros(word ^ (ONES * DELETE))
                    | (word & HIGH);
            if (found != 0) {
                return p + first(found);
            }
        }
        while (p < end && bytes[p] >= ' ' && bytes[p] != '"' && bytes[p] != '\\' && bytes[p] != DELETE) {
            p++;
        }
        return p;
    }

    /// The first control character from `at`, or `end`.
    public static int control(byte[] bytes, int at, int end) {
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            long word = (long) WORDS.get(bytes, p);
            long found = below(word) | zeros(word ^ (ONES * DELETE));
            if (found != 0) {
                return p + first(found);
            }
        }
        while (p < end && (bytes[p] < 0 || bytes[p] >= ' ') && bytes[p] != DELETE) {
            p++;
        }
        return p;
    }

    /// The first NUL byte, or `end`.
    public static int nul(byte[] bytes, int at, int end) {
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            long found = zeros((long) WORDS.get(bytes, p));
            if (found != 0) {
                return p + first(found);
            }
        }
        while (p < end && bytes[p] != 0) {
            p++;
        }
        return p;
    }

    /// The bytes that are less than a space.
    private static long below(long word) {
        return (word - ONES * ' ') & ~word & HIGH;
    }

    /// A hash of a stretch of bytes.
    public static int hash(byte[] bytes, int at, int end) {
        long hash = SPREAD;
        int p = at;
        for (; p + Long.BYTES <= end; p += Long.BYTES) {
            hash = (hash ^ (long) WORDS.get(bytes, p)) * SPREAD;
            hash ^= hash >>> 29;
        }
        for (; p < end; p++) {
            hash = (hash ^ bytes[p]) * SPREAD;
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private static long capitals(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at) & ~SMALL;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
