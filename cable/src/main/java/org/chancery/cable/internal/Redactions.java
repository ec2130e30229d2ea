package org.chancery.cable.internal;

import org.chancery.cable.Span;

/// Runs of X in the place of words that a publisher withheld.
final class Redactions {
    private static final int SHORTEST = 6;
    private static final int STEP = SHORTEST;
    private static final int MOST = 10_000;

    private Redactions() {}

    /// Adds the runs of the whole message. Every sixth byte is looked at: no run is shorter than that.
    static void read(Parts parts) {
        byte[] bytes = parts.bytes;
        int p = 0;
        while (p < bytes.length && parts.redactions.size() < MOST) {
            if (bytes[p] != 'X') {
                p += STEP;
                continue;
            }
            int start = p;
            while (start > 0 && bytes[start - 1] == 'X') {
                start--;
            }
            int end = p + 1;
            while (end < bytes.length && bytes[end] == 'X') {
                end++;
            }
            boolean inWord =
                    (start > 0 && Ascii.letter(bytes[start - 1])) || (end < bytes.length && Ascii.letter(bytes[end]));
            if (end - start >= SHORTEST && !inWord) {
                parts.redactions.add(new Span(start, end));
            }
            p = end + 1;
        }
    }
}
