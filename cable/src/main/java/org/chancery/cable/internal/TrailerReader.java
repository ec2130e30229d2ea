package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.Span;

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
        if (e - s == 4 && Ascii.at(bytes, s, e, "NNNN")) {
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
        if (p == end) {
            return false;
        }
        while (p < end) {
            if (!Ascii.wordAt(bytes, p, end, EXERCISE)) {
                return false;
            }
            p = Ascii.skipBlanks(bytes, p + EXERCISE.length(), end);
        }
        return true;
    }

    /// Takes the last line of the text as the signature where it is a name in capitals alone; the trailer then
    /// begins with it. Lines that only say that this is an exercise stand behind it.
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
        if (start <= parts.body || end - s < 2 || end - s > LONGEST_SIGNATURE) {
            return;
        }
        for (int p = s; p < end; p++) {
            byte b = bytes[p];
            if (!Ascii.upper(b) && b != ' ' && b != '-' && b != '\'' && !(b == '.' && p + 1 < end)) {
                return;
            }
        }
        Span span = new Span(s, end);
        parts.signature = Optional.of(parts.element(span.start(), span.end()));
        parts.trailer = start;
    }
}
