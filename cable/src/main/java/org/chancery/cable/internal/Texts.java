package org.chancery.cable.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.cable.Span;

/// Makes text of bytes; short texts that come again, as names of posts, routing indicators and TAGS do from message to
/// message, are made once.
///
/// Bounded: a text has one place and takes that of another. Any thread may use it at any time without a lock, since
/// strings do not change and one that is lost is made again.
public final class Texts {
    private static final int SLOTS = 4096;
    private static final int LONGEST = 40;

    private final String[] slots = new String[SLOTS];

    public Texts() {
        Arrays.fill(slots, "");
    }

    /// The bytes as text of one byte a character.
    String of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return Ascii.text(bytes, from, to);
        }
        int hash = Seek.hash(bytes, from, to);
        int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
        String known = slots[slot];
        if (same(known, bytes, from, to)) {
            return known;
        }
        String made = Ascii.text(bytes, from, to);
        slots[slot] = made;
        return made;
    }

    /// The stretch as one line, as [CleanText#line].
    String line(byte[] bytes, Span span, Charset charset) {
        int start = Ascii.skipWhite(bytes, span.start(), span.end());
        int end = Ascii.trimEnd(bytes, start, span.end());
        boolean plain = end - start <= LONGEST;
        for (int p = start; plain && p < end; p++) {
            byte b = bytes[p];
            plain = b > ' ' ? b != '\\' && b != 0x7F : b == ' ' && bytes[p + 1] != ' ';
        }
        return plain ? of(bytes, start, end) : CleanText.line(bytes, span, charset);
    }

    /// The same of a stretch of one byte a character.
    String line(byte[] bytes, int from, int to) {
        return line(bytes, new Span(from, to), StandardCharsets.ISO_8859_1);
    }

    private static boolean same(String text, byte[] bytes, int from, int to) {
        int length = to - from;
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != (bytes[from + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
