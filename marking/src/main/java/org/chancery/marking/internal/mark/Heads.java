package org.chancery.marking.internal.mark;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;
import org.jspecify.annotations.Nullable;

/// The words with which a mark can begin: levels, and controls that stand without one.
///
/// It turns away what is no mark by its first word alone, without making anything.
final class Heads {
    private static final int LETTERS = 128;
    private static final int LONGEST_WORD = 63;

    /// For each first letter, a bit for each length of a word that begins with it.
    private final long[] lengths = new long[LETTERS];

    private final byte[] @Nullable [] table;

    Heads(Policy policy) {
        Set<String> words = new HashSet<>();
        policy.levelWords().keySet().forEach(word -> words.add(first(word)));
        for (var entry : policy.tokens().entrySet()) {
            Token token = entry.getValue();
            boolean single = entry.getKey().length() == 1;
            if (Segments.alone(policy, token) || (!single && MarkReader.restricts(policy, token))) {
                words.add(first(entry.getKey()));
            }
        }
        if (policy.controls().containsKey(Policy.FGI)) {
            words.add(Policy.FGI);
        }
        table = new byte[Integer.highestOneBit(words.size()) << 2][];
        words.forEach(this::add);
    }

    private static String first(String word) {
        int end = 0;
        while (end < word.length() && !ends(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private static boolean ends(int c) {
        return c == ' ' || c == ',' || c == '-' || c == '/' || c == ')';
    }

    private void add(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length == 0 || bytes.length > LONGEST_WORD) {
            return;
        }
        lengths[bytes[0] & (LETTERS - 1)] |= 1L << bytes.length;
        int at = hash(bytes, 0, bytes.length) & (table.length - 1);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = bytes;
    }

    /// Whether a mark may begin here: with one of the words, or with two slashes.
    boolean begin(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && bytes[start] == ' ') {
            start++;
        }
        if (start == to || bytes[start] < 0) {
            return false;
        }
        if (bytes[start] == '/') {
            return start + 1 < to && bytes[start + 1] == '/';
        }
        int end = start;
        while (end < to && !ends(bytes[end])) {
            end++;
        }
        int length = end - start;
        return length <= LONGEST_WORD
                && (lengths[capital(bytes[start])] & (1L << length)) != 0
                && holds(bytes, start, end);
    }

    private boolean holds(byte[] bytes, int start, int end) {
        int at = hash(bytes, start, end) & (table.length - 1);
        for (byte[] word = table[at]; word != null; word = table[at]) {
            if (same(word, bytes, start, end)) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }

    private static boolean same(byte[] word, byte[] bytes, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != capital(bytes[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + capital(bytes[i]);
        }
        return hash ^ (hash >>> 7);
    }

    private static int capital(byte b) {
        return b >= 'a' && b <= 'z' ? b - ('a' - 'A') : b & (LETTERS - 1);
    }
}
