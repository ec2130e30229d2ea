package org.chancery.cable.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.marking.Scheme;

/// The level words that begin a classification line, solid or with their letters spaced out
/// (`S E C R E T`, `UNCLAS`).
public final class ClassPhrase {
    /// Where level words stand.
    ///
    /// @param spaced whether the letters are spaced out, which prose never does
    /// @param damaged whether letters were lost or doubled
    public record Match(int start, int end, boolean spaced, boolean damaged) {}

    private static final int WIDEST_GAP = 5;
    private static final String SHORT = "UNCLAS";
    private static final Match NONE = new Match(0, -1, false, false);

    private final List<String> words;
    private final boolean[] firsts = new boolean[128];
    /// For each first letter the second ones, a bit a letter.
    private final int[] seconds = new int[128];

    public ClassPhrase(Scheme scheme) {
        this.words = Stream.concat(
                        scheme.levels().stream().map(level -> level.name()), Stream.of(SHORT, "LIMITED OFFICIAL USE"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : words) {
            firsts[word.charAt(0)] = true;
            seconds[word.charAt(0)] |= 1 << (word.charAt(1) - 'A');
        }
    }

    /// The phrase that begins exactly at `at`, in capitals; its `end` is -1 where there is none.
    public Match match(byte[] bytes, int at, int end) {
        if (at < end && bytes[at] > 0 && firsts[bytes[at]]) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                Match match = word.charAt(0) == bytes[at] ? word(bytes, at, end, word) : NONE;
                if (match.end() >= 0) {
                    return match;
                }
            }
        }
        return NONE;
    }

    /// Whether a phrase may begin at `at`, by its first two letters: a cheap look before [#match].
    public boolean may(byte[] bytes, int at, int end) {
        byte first = bytes[at];
        if (first <= 0 || !firsts[first]) {
            return false;
        }
        int next = at + 1;
        int limit = Math.min(end, next + WIDEST_GAP);
        while (next < limit && Ascii.blank(bytes[next])) {
            next++;
        }
        return next < end && Ascii.upper(bytes[next]) && (seconds[first] >>> (bytes[next] - 'A') & 1) != 0;
    }

    /// The phrase that begins a line: also in small letters, and behind one or two letters doubled in transmission.
    public Match atLineStart(byte[] bytes, int at, int end) {
        Match plain = match(bytes, at, end);
        if (plain.end() >= 0 || at + 1 >= end || bytes[at] <= 0 || !firsts[Ascii.raise(bytes[at])]) {
            return plain;
        }
        boolean doubled = Ascii.raise(bytes[at]) == Ascii.raise(bytes[at + 1]);
        if (Ascii.upper(bytes[at]) && Ascii.upper(bytes[at + 1]) && !doubled) {
            return plain;
        }
        byte[] raised = raised(bytes, at, Math.min(end, at + 80));
        for (int skip = 0; skip <= 2 && skip < raised.length; skip++) {
            if (skip > 0 && raised[skip] != raised[skip - 1]) {
                break;
            }
            Match match = match(raised, skip, raised.length);
            if (match.end() >= 0) {
                return new Match(at + skip, at + match.end(), match.spaced(), skip > 0 || match.damaged());
            }
        }
        return plain;
    }

    private static byte[] raised(byte[] bytes, int from, int to) {
        byte[] raised = new byte[to - from];
        for (int i = 0; i < raised.length; i++) {
            raised[i] = Ascii.raise(bytes[from + i]);
        }
        return raised;
    }

    private static Match word(byte[] bytes, int at, int end, String word) {
        int gaps = 0;
        int p = at;
        for (int i = 0; i < word.length(); i++) {
            char wanted = word.charAt(i);
            if (wanted == ' ') {
                continue;
            }
            int q = i == 0 ? p : Ascii.skipBlanks(bytes, p, Math.min(end, p + WIDEST_GAP));
            if (q >= end || bytes[q] != wanted) {
                return NONE;
            }
            boolean between = i > 0 && word.charAt(i - 1) == ' ';
            if (q > p && !between) {
                gaps++;
            }
            p = q + 1;
        }
        int after = Ascii.uppersEnd(bytes, p, end);
        boolean spaced = gaps >= word.length() / 2;
        boolean tail = after > p;
        if ((gaps > 0 && !spaced) || (tail && (spaced || !word.equals(SHORT) || after - p > 9))) {
            return NONE;
        }
        return new Match(at, after, spaced, tail);
    }
}
