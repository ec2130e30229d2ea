package org.chancery.cable.internal;

import java.util.Optional;

/// What closes a message: `BT`, `#0650`, `NNNN`, a repeated classification, blank lines; and the signature before it.
final class TrailerReader {
    private static final int LONGEST_SIGNATURE = 40;
    private static final String EXERCISE = "EXERCISE";

    private final Parts parts;
    private final byte[] bytes;
    private boolean serial;

    TrailerReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
    }

    /// Walks back from the end of the bytes, not before `from`.
    void read(int from) {
        int trailer = bytes.length;
        boolean more = true;
        while (more && trailer > from) {
            int end = trailer;
            while (end > from && eol(bytes[end - 1])) {
                end--;
            }
            int start = end;
            while (start > from && !eol(bytes[start - 1])) {
                start--;
            }
            more = closing(start, end);
            if (more) {
                trailer = start;
            } else {
                trailer = glued(start, end);
            }
        }
        parts.trailer = trailer;
    }

    private static boolean eol(byte b) {
        return b == '\n' || b == '\r';
    }

    private boolean closing(int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        int e = Ascii.trimEnd(bytes, s, end);
        if (s == e) {
            return true;
        }
        if ((e - s == 3 && Ascii.at(bytes, s, e, "NNN")) || Ascii.at(bytes, s, e, "NNNN")) {
            parts.ended = true;
            return true;
        }
        if (Ascii.wordAt(bytes, s, e, "BT") && serial(Ascii.skipBlanks(bytes, s + 2, e), e)) {
            parts.breaks = true;
            parts.ended = true;
            return true;
        }
        return (bytes[s] == '#' && serial(s, e)) || repeated(s, e);
    }

    /// Nothing, or `#` and digits.
    private boolean serial(int s, int e) {
        if (s == e) {
            return true;
        }
        if (bytes[s] != '#' || Ascii.digitsEnd(bytes, s + 1, e) != e || e == s + 1 || serial) {
            return false;
        }
        serial = true;
        int number = Ascii.number(bytes, s + 1, e);
        parts.closingSerial = number < 0 ? Optional.empty() : Optional.of(number);
        return true;
    }

    private boolean repeated(int s, int e) {
        int at = Ascii.atAnyCase(bytes, s, e, "CLASSIFICATION:") ? Ascii.skipBlanks(bytes, s + 15, e) : s;
        ClassPhrase.Match phrase = parts.phrases.atLineStart(bytes, at, e);
        if (phrase.end() < 0) {
            return false;
        }
        ClassLineReader.ClassLine line = ClassLineReader.read(bytes, parts.scheme, phrase, e);
        if (!line.whole() || line.reference().isPresent() || line.section().isPresent()) {
            return false;
        }
        parts.take(line, Parts.Place.BANNER);
        return true;
    }

    /// `BT` at the end of the last line of the text, `... N1.// BT`.
    private int glued(int start, int end) {
        int e = Ascii.trimEnd(bytes, start, end);
        int bt = e - 2;
        if (bt <= start || !Ascii.at(bytes, bt, e, "BT") || !Ascii.blank(bytes[bt - 1])) {
            return after(end);
        }
        byte before = bytes[Ascii.trimEnd(bytes, start, bt) - 1 < start ? start : Ascii.trimEnd(bytes, start, bt) - 1];
        if (before != '/' && before != '.') {
            return after(end);
        }
        parts.breaks = true;
        parts.ended = true;
        return bt;
    }

    /// The place behind the line end that begins at `end`.
    private int after(int end) {
        LineScanner lines = new LineScanner(bytes, end, bytes.length);
        return lines.advance() ? lines.next() : end;
    }

    private int lineStart(int end) {
        int start = end;
        while (start > parts.body && !eol(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    /// `EXERCISE EXERCISE EXERCISE`, which closes exercise traffic and signs nothing.
    private boolean exercise(int start, int end) {
        int p = Ascii.skipBlanks(bytes, start, end);
        int last = end > p && bytes[end - 1] == '.' ? end - 1 : end;
        if (p == end) {
            return false;
        }
        while (p < last) {
            if (!Ascii.wordAt(bytes, p, last, EXERCISE)) {
                return false;
            }
            p = Ascii.skipBlanks(bytes, p + EXERCISE.length(), last);
        }
        return true;
    }

    /// Takes the last line of the text as the signature where it is a name alone, in capitals or apart from the text;
    /// the trailer then begins with it. A name behind the last sentence stays in its paragraph. Lines that only say
    /// that this is an exercise stand behind the signature.
    void signature() {
        if (parts.sets || parts.body < 0) {
            return;
        }
        int end = Ascii.trimEnd(bytes, parts.body, parts.trailer);
        int start = lineStart(end);
        while (start > parts.body && exercise(start, end)) {
            end = Ascii.trimEnd(bytes, parts.body, start);
            start = lineStart(end);
        }
        int s = Ascii.skipBlanks(bytes, start, end);
        if (start > parts.body && (capitals(s, end) || (name(s, end) && apart(start, blanks(s, end) == 0)))) {
            parts.signature = Optional.of(parts.element(s, end));
            parts.trailer = start;
            return;
        }
        int behind = behindSentence(start, end);
        if (behind > s && signed(behind, end) && !exercise(behind, end)) {
            parts.signature = Optional.of(parts.element(behind, end));
        }
    }

    /// Capitals, blanks, points, hyphens and apostrophes, of no more than a name's length.
    private boolean capitals(int s, int end) {
        if (end - s < 2 || end - s > LONGEST_SIGNATURE) {
            return false;
        }
        for (int p = s; p < end; p++) {
            byte b = bytes[p];
            if (!Ascii.upper(b) && b != ' ' && b != '-' && b != '\'' && !initial(p, s, end)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a point at `p` ends an initial or `ST.`, not a sentence.
    private boolean initial(int p, int s, int end) {
        boolean begins = p - 2 < s || !Ascii.letter(bytes[p - 2]) || p - 3 < s || !Ascii.letter(bytes[p - 3]);
        return bytes[p] == '.' && p > s && p + 1 < end && begins;
    }

    /// Up to three words that each begin with a capital and hold nothing but letters.
    private boolean name(int s, int end) {
        int words = 0;
        for (int p = s; p < end; p++) {
            boolean begins = p == s || bytes[p - 1] == ' ';
            boolean joint = bytes[p] == ' ' || bytes[p] == '-' || bytes[p] == '\'';
            if (begins ? !Ascii.upper(bytes[p]) : !Ascii.letter(bytes[p]) && !joint) {
                return false;
            }
            words += begins ? 1 : 0;
        }
        return end - s >= 2 && end - s <= LONGEST_SIGNATURE && words <= 3;
    }

    /// A name behind a sentence is shorter than one that stands alone.
    private boolean signed(int s, int end) {
        return capitals(s, end) ? blanks(s, end) <= 1 : name(s, end) && blanks(s, end) == 0;
    }

    /// Whether a blank line stands before the line at `start`, and the text before it ends a sentence or need not.
    private boolean apart(int start, boolean anywhere) {
        int before = Ascii.trimEnd(bytes, parts.body, start);
        int feeds = 0;
        for (int p = before; p < start; p++) {
            feeds += bytes[p] == '\n' ? 1 : 0;
        }
        byte b = before > parts.body ? bytes[before - 1] : 0;
        return feeds > 1 && (anywhere || b == '.' || b == '?' || b == '!' || b == ')' || b == '"');
    }

    private int blanks(int s, int end) {
        int count = 0;
        for (int p = s; p < end; p++) {
            count += bytes[p] == ' ' ? 1 : 0;
        }
        return count;
    }

    /// Behind the last point that ends a sentence inside the line, or -1.
    private int behindSentence(int start, int end) {
        for (int p = end - 2; p > start + 1 && end - p <= LONGEST_SIGNATURE; p--) {
            boolean ends = bytes[p] == '.' || bytes[p] == '?' || bytes[p] == ')';
            if (ends && Ascii.blank(bytes[p + 1]) && !(Ascii.upper(bytes[p - 1]) && !Ascii.letter(bytes[p - 2]))) {
                return Ascii.skipBlanks(bytes, p + 1, end);
            }
        }
        return -1;
    }
}
