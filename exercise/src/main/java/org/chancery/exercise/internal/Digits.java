package org.chancery.exercise.internal;

/// Numbers in the digits 0 to 9, whatever the machine's language.
final class Digits {
    private Digits() {}

    /// With leading zeros, if need be.
    static String of(int number, int width) {
        String digits = String.valueOf(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }

    static String two(int number) {
        return of(number % 100, 2);
    }
}
