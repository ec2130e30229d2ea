package org.chancery.cable.internal.write;

import org.chancery.cable.write.Alphabet;

/// An alphabet as a table.
final class Letters {
    private final boolean[] known = new boolean[256];

    Letters(Alphabet alphabet) {
        for (char c = 0; c < 128; c++) {
            known[c] = alphabet.has(c);
        }
    }

    boolean has(byte b) {
        return known[b & 0xFF];
    }

    boolean has(char c) {
        return c < 128 && known[c];
    }

    /// The first byte of a stretch that is neither in the alphabet nor a line feed; -1 where there is none.
    int foreign(byte[] bytes, int from, int to) {
        for (int p = from; p < to; p++) {
            if (!known[bytes[p] & 0xFF] && bytes[p] != '\n') {
                return p;
            }
        }
        return -1;
    }
}
