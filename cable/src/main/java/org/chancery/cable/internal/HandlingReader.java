package org.chancery.cable.internal;

/// The lines under the classification line that say how the message is handled: captions, and who is to get it beside
/// the addressees.
final class HandlingReader {
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_WORD = 30;
    private static final String EXERCISE = "EXERCISE";

    private final Parts parts;
    private final byte[] bytes;
    /// Where the passing line begins that the next line may go on with; -1 where something else came since.
    private int passingStart = -1;
    /// Where it ends so far.
    private int passingEnd;
    /// Whether the line looked at last was one caption as a whole.
    private boolean whole;

    HandlingReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
    }

    /// Something else than a passing line was read, or the end: the one that went on so far is whole.
    void interrupt() {
        if (passingStart >= 0) {
            parts.passing.add(parts.element(passingStart, passingEnd));
            passingStart = -1;
        }
    }

    /// Takes a line of caption words alone.
    boolean captions(int at, int end) {
        if (!captionsAt(at, end)) {
            return false;
        }
        interrupt();
        int trimmed = Ascii.trimEnd(bytes, at, end);
        if (whole) {
            parts.captions.add(parts.element(at, trimmed));
            return true;
        }
        int p = at;
        while (p < end) {
            int e = wordEnd(p, end);
            if (e > p) {
                parts.captions.add(parts.element(p, e));
            }
            p = e + 1;
        }
        return true;
    }

    /// Whether a line holds captions and nothing else.
    boolean captionsAt(int at, int end) {
        int trimmed = Ascii.trimEnd(bytes, at, end);
        if (trimmed - at > LONGEST_CAPTION || !wordsOnly(at, trimmed)) {
            return false;
        }
        whole = caption(at, trimmed);
        if (whole || wordEnd(at, trimmed) == trimmed) {
            return whole;
        }
        int p = at;
        int count = 0;
        while (p < trimmed) {
            int e = wordEnd(p, trimmed);
            if (e - p > LONGEST_WORD || (e > p && !caption(p, e))) {
                return false;
            }
            count += e > p ? 1 : 0;
            p = e + 1;
        }
        return count > 0;
    }

    /// Letters, and the few signs that stand in captions: a cheap look before words are made of them.
    private boolean wordsOnly(int at, int end) {
        for (int p = at; p < end; p++) {
            byte b = bytes[p];
            boolean sign = Ascii.blank(b) || b == ',' || b == '-' || b == '.' || b == '(' || b == ')' || b == '\'';
            if (!Ascii.letter(b) && !Ascii.digit(b) && !sign) {
                return false;
            }
        }
        return end > at;
    }

    private int wordEnd(int p, int end) {
        int e = p;
        while (e < end && !Ascii.blank(bytes[e]) && bytes[e] != ',') {
            e++;
        }
        return e;
    }

    private boolean caption(int from, int to) {
        return parts.scheme.captionAt(bytes, from, to);
    }

    /// Takes a passing line, `DEPT FOR WHA/CEN`, `STATE PASS USTR`, `INFORM CONSULS`, or the rest of one on a line of
    /// its own.
    boolean passing(int at, int end) {
        boolean begins = passingAt(at, end);
        if (!begins && (passingStart < 0 || exerciseAt(at, end))) {
            return false;
        }
        if (begins) {
            interrupt();
            passingStart = at;
        }
        passingEnd = end;
        return true;
    }

    /// Whether a passing line begins at `at`.
    boolean passingAt(int at, int end) {
        if (Ascii.at(bytes, at, end, "INFORM ") || Ascii.wordAt(bytes, at, end, "PASS")) {
            return true;
        }
        for (int p = at; p < end; p++) {
            if (bytes[p] == ' '
                    && (Ascii.at(bytes, p, end, " FOR ")
                            || Ascii.at(bytes, p, end, " PASS ")
                            || (p + 4 == end && Ascii.at(bytes, p, end, " FOR")))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line says only that this is an exercise.
    boolean exerciseAt(int at, int end) {
        int p = Ascii.skipBlanks(bytes, at, end);
        boolean any = p < end;
        while (p < end && Ascii.wordAt(bytes, p, end, EXERCISE)) {
            p = Ascii.skipBlanks(bytes, p + EXERCISE.length(), end);
        }
        return any && p >= end;
    }
}
