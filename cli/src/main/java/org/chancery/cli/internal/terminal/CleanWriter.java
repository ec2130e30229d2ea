package org.chancery.cli.internal.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// A writer through which no control character reaches a terminal. Whatever a command prints may hold text from a
/// message or the name of a file, and a terminal obeys what it is sent: it can be told to change its title, to answer
/// as if the reader had typed, or to show a line in another order than it stands.
///
/// Line feeds and tabs pass. Other controls of ASCII become their pictures (`␛`); those above it, format characters
/// (bidirectional overrides, zero-width characters, tags), and line and paragraph separators are written as
/// `<U+202E>`; half a surrogate pair becomes U+FFFD. A pair must come in one write.
public final class CleanWriter extends FilterWriter {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    /// A writer that cleans what it passes on to `out`.
    public CleanWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(clean(Character.toString((char) c)));
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.write(clean(new String(buffer, offset, length)));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(clean(text.substring(offset, offset + length)));
    }

    /// The text as it may be shown.
    public static String clean(String text) {
        int clean = 0;
        while (clean < text.length() && passes(text.codePointAt(clean))) {
            clean += Character.charCount(text.codePointAt(clean));
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int i = clean; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            show(text.codePointAt(i), shown);
        }
        return shown.toString();
    }

    private static boolean passes(int c) {
        if (c < DELETE) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void show(int c, StringBuilder shown) {
        if (passes(c)) {
            shown.appendCodePoint(c);
        } else if (c < ' ') {
            shown.appendCodePoint(PICTURES + c);
        } else if (c == DELETE) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (Character.getType(c) == Character.SURROGATE) {
            shown.appendCodePoint(REPLACEMENT);
        } else {
            shown.append("<U+")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append(">");
        }
    }
}
