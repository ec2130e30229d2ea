package org.chancery.cable.internal;

import java.util.OptionalInt;
import org.chancery.cable.Element;
import org.chancery.cable.Span;
import org.chancery.cable.Wrapper;

/// The archive's five lines before a telegram; the first is an id such as `09POST887`, two or four digits of the year,
/// the post and a serial.
public final class WrapperReader {
    private static final int LINES = 5;
    private static final int CENTURY_TURN = 45;

    private WrapperReader() {}

    /// Reads the lines, if they are there, and says where what follows begins.
    static int read(Parts parts, int start) {
        byte[] bytes = parts.bytes;
        LineScanner lines = new LineScanner(bytes, start, bytes.length);
        Element[] found = new Element[LINES];
        int count = 0;
        while (count < LINES && lines.advance()) {
            if (count == 0 && !idAt(bytes, lines.start(), lines.end())) {
                return start;
            }
            found[count++] = parts.element(lines.start(), lines.end());
        }
        if (count < LINES) {
            return start;
        }
        parts.wrapper = java.util.Optional.of(new Wrapper(found[0], found[1], found[2], found[3], found[4]));
        Span stated = found[3].span();
        if (!stated.isEmpty()) {
            parts.stated.add(new Parts.Stated(Parts.Place.WRAPPER, stated, false, false));
        }
        return lines.next();
    }

    /// The year that an id begins with, in full; the archive goes back to 1966.
    public static OptionalInt year(String id) {
        int digits = 0;
        while (digits < id.length() && digits < 4 && Character.isDigit(id.charAt(digits))) {
            digits++;
        }
        if (digits != 2 && digits != 4) {
            return OptionalInt.empty();
        }
        int written = Integer.parseInt(id.substring(0, digits));
        return OptionalInt.of(digits == 4 ? written : written + (written >= CENTURY_TURN ? 1900 : 2000));
    }

    private static boolean idAt(byte[] bytes, int from, int to) {
        int start = Ascii.skipBlanks(bytes, from, to);
        int end = Ascii.trimEnd(bytes, start, to);
        int year = Ascii.digitsEnd(bytes, start, end);
        int post = year;
        while (post < end && (Ascii.letter(bytes[post]) || bytes[post] == '-' || bytes[post] == '\'')) {
            post++;
        }
        int serial = Ascii.digitsEnd(bytes, post, end);
        boolean years = year - start == 2 || year - start == 4;
        return years && post - year >= 2 && serial > post && serial == end;
    }
}
