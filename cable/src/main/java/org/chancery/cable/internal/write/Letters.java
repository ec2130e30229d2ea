package org.chancery.cable.internal.write;

import org.chancery.cable.write.Alphabet;

/// An alphabet as a table.
final class Letters {
    private static final byte FOREIGN = 1;
    private static final byte SIGN = 2;

    private final byte[] kinds = new byte[256];

    Letters(Alphabet alphabet) {
        for (int c = 0; c < 256; c++) {
            boolean known = c == '\n' || (c < 128 && alphabet.has((char) c));
            kinds[c] = known ? 0 : FOREIGN;
        }
        kinds['('] |= SIGN;
        kinds['.'] |= SIGN;
    }

    boolean has(char c) {
        return c < 128 && c != '\n' && (kinds[c] & FOREIGN) == 0;
    }

    /// The first byte that is foreign; -1 where there is none.
    int foreign(byte[] bytes) {
        for (int p = 0; p < bytes.length; p++) {
            if ((kinds[bytes[p] & 0xFF] & FOREIGN) != 0) {
                return p;
            }
        }
        return -1;
    }

    /// The first place from `at` where something stands that is foreign, an opening parenthesis or a point; the end
    /// where there is none.
    int sign(byte[] bytes, int at) {
        int p = at;
        while (p < bytes.length && kinds[bytes[p] & 0xFF] == 0) {
            p++;
        }
        return p;
    }

    boolean foreign(byte b) {
        return (kinds[b & 0xFF] & FOREIGN) != 0;
    }

    /// The first character of a text that is neither in the alphabet nor a line feed; 0 where there is none.
    int foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && !has(text.charAt(i))) {
                return i;
            }
        }
        return 0;
    }
}
