package org.chancery.cable.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.Seek;

/// Writes JSON (RFC 8259) as UTF-8: no white space between tokens, and only the escapes that must be, and those of
/// controls, which a terminal would obey.
final class JsonOut {
    private static final String HEX = "0123456789abcdef";

    private static final byte DELETE = 0x7F;
    /// Behind this byte stand the controls U+0080 to U+009F, in UTF-8.
    private static final byte LEAD_OF_CONTROLS = (byte) 0xC2;

    private final Bytes out;
    private boolean more;

    JsonOut(Bytes out) {
        this.out = out;
    }

    Bytes bytes() {
        return out;
    }

    /// Forgets what was written.
    void clear() {
        out.cut(0);
        more = false;
    }

    void open() {
        between();
        out.add('{');
        more = false;
    }

    void close() {
        out.add('}');
        more = true;
    }

    void openList() {
        between();
        out.add('[');
        more = false;
    }

    void closeList() {
        out.add(']');
        more = true;
    }

    /// A key, which needs no escapes.
    void name(String name) {
        between();
        out.name(name);
        more = false;
    }

    void open(String name) {
        name(name);
        open();
    }

    void openList(String name) {
        name(name);
        openList();
    }

    private void between() {
        if (more) {
            out.add(',');
        }
        more = true;
    }

    void number(String name, long value) {
        name(name);
        out.decimal(value);
        more = true;
    }

    void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            number(name, value.getAsInt());
        }
    }

    /// A number that may not be left out of a list, or behind a key.
    void number(long value) {
        between();
        out.decimal(value);
    }

    void yes(String name) {
        name(name);
        out.ascii("true");
        more = true;
    }

    void yesNo(String name, boolean value) {
        name(name);
        out.ascii(value ? "true" : "false");
        more = true;
    }

    void text(String name, String value) {
        name(name);
        text(value);
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, List<String> values) {
        openList(name);
        for (int i = 0; i < values.size(); i++) {
            text(values.get(i));
        }
        closeList();
    }

    void text(String value) {
        between();
        out.add('"');
        int length = value.length();
        out.room(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                character((byte) c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                wide(Character.toCodePoint(c, value.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                escape(c);
            } else {
                wide(c);
            }
        }
        out.add('"');
    }

    /// Text that stands in bytes.
    ///
    /// @param charset the characters of the bytes from 128 on; empty where the bytes are UTF-8
    void text(byte[] from, int start, int end, char[] charset) {
        between();
        out.add('"');
        int copied = start;
        for (int p = Seek.special(from, start, end); p < end; p = Seek.special(from, p + 1, end)) {
            byte b = from[p];
            out.add(from, copied, p);
            copied = p + 1;
            if (b >= 0) {
                character(b);
            } else if (charset.length > 0) {
                wide(charset[b & 0x7F]);
            } else if (b == (byte) 0xEF && p + 2 < end && from[p + 1] == (byte) 0xBB && from[p + 2] == (byte) 0xBF) {
                p += 2;
                copied = p + 1;
            } else if (b == LEAD_OF_CONTROLS && p + 1 < end && (from[p + 1] & 0xFF) < 0xA0) {
                escape((char) (from[++p] & 0xFF));
                copied = p + 1;
            } else {
                copied = p;
                while (p + 1 < end
                        && from[p + 1] < 0
                        && from[p + 1] != (byte) 0xEF
                        && from[p + 1] != LEAD_OF_CONTROLS) {
                    p++;
                }
            }
        }
        out.add(from, copied, end);
        out.add('"');
    }

    private void character(byte b) {
        switch (b) {
            case '"', '\\' -> {
                out.add('\\');
                out.add(b);
            }
            case '\n' -> two('n');
            case '\r' -> two('r');
            case '\t' -> two('t');
            default -> {
                if (b < ' ' || b == DELETE) {
                    escape((char) b);
                } else {
                    out.add(b);
                }
            }
        }
    }

    private void two(char letter) {
        out.add('\\');
        out.add(letter);
    }

    private void escape(char c) {
        out.ascii("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.add(HEX.charAt((c >> shift) & 0xF));
        }
    }

    private void wide(int point) {
        if (point < 0xA0) {
            escape((char) point);
            return;
        }
        if (point < 0x800) {
            out.add(0xC0 | (point >> 6));
        } else {
            if (point < 0x10000) {
                out.add(0xE0 | (point >> 12));
            } else {
                out.add(0xF0 | (point >> 18));
                out.add(0x80 | ((point >> 12) & 0x3F));
            }
            out.add(0x80 | ((point >> 6) & 0x3F));
        }
        out.add(0x80 | (point & 0x3F));
    }
}
