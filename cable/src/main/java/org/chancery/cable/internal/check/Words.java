package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.internal.Ascii;

/// Words in bytes, capitals or not.
final class Words {
    private Words() {}

    /// Whether a word begins at a place: no letter or digit stands before it.
    static boolean begins(byte[] bytes, int at) {
        return at == 0 || !inside(bytes[at - 1]);
    }

    /// Whether a byte can be part of a word: a letter, a digit, or a byte of a letter beyond ASCII.
    static boolean inside(byte b) {
        return Ascii.letter(b) || Ascii.digit(b) || b < 0;
    }

    /// Whether the letters of `word`, in capitals, stand at a place in any case.
    static boolean at(byte[] bytes, int at, String word) {
        return Ascii.atAnyCase(bytes, at, bytes.length, word);
    }

    /// The end of the word that a place is in.
    static int end(byte[] bytes, int at, int limit) {
        int p = at;
        while (p < limit && inside(bytes[p])) {
            p++;
        }
        return p;
    }

    /// The start of the word that ends at a place, not before `from`.
    static int start(byte[] bytes, int end, int from) {
        int p = end;
        while (p > from && inside(bytes[p - 1])) {
            p--;
        }
        return p;
    }

    /// Whether the word from `start` to `end` is `word`, in any case.
    static boolean is(byte[] bytes, int start, int end, String word) {
        return end - start == word.length() && Ascii.atAnyCase(bytes, start, end, word);
    }

    /// Whether the word from `start` to `end` is among `words`.
    static boolean among(byte[] bytes, int start, int end, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (is(bytes, start, end, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word that begins at a place begins with one of `stems`.
    static boolean stems(byte[] bytes, int start, int end, List<String> stems) {
        byte initial = Ascii.raise(bytes[start]);
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            if (stem.charAt(0) == initial && Ascii.atAnyCase(bytes, start, end, stem)) {
                return true;
            }
        }
        return false;
    }
}
