package org.chancery.archive.internal.filing;

/// Names of files and entries, which may hold anything, on their way to people, terminals and the database.
final class Names {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Names() {}

    /// The text with each control character as the sign that stands for it (`␛` for escape).
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Names::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int shown(int c) {
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || Character.isISOControl(c) ? REPLACEMENT : c;
    }
}
