package org.chancery.cable.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Span;

/// The message's own reference on a line of its own.
final class References {
    private static final int LONGEST_POST = 40;
    private static final int CENTURY_TURN = 45;

    private References() {}

    /// `FLEETADMIN 129/05`, with nothing behind but a remark in parentheses.
    static Optional<MessageReference> numbered(byte[] bytes, int from, int end) {
        int at = Ascii.wordAt(bytes, from, end, "TO") ? Ascii.skipBlanks(bytes, from + 2, end) : from;
        Optional<MessageReference> reference = yearly(bytes, at, end);
        if (reference.isEmpty()) {
            return reference;
        }
        int rest = Ascii.skipBlanks(bytes, reference.get().span().end(), end);
        boolean alone =
                rest >= end || bytes[rest] == '(' || bytes[rest] == '/' || Ascii.at(bytes, rest, end, "CORRECTED");
        return alone ? reference : Optional.empty();
    }

    /// The number of a yearly series at `at`: name, number, slash and the year of two or four digits.
    static Optional<MessageReference> yearly(byte[] bytes, int at, int end) {
        int p = name(bytes, at, end);
        p = p == at ? colon(bytes, at, end) : p;
        int digits = Ascii.digitsEnd(bytes, p, end);
        int slash = Ascii.skipBlanks(bytes, digits, end);
        if (p == at || digits == p || slash >= end || bytes[slash] != '/') {
            return Optional.empty();
        }
        int year = Ascii.skipBlanks(bytes, slash + 1, end);
        int yearEnd = Ascii.digitsEnd(bytes, year, end);
        int number = Ascii.number(bytes, p, digits);
        if (number < 0 || (yearEnd - year != 2 && yearEnd - year != 4)) {
            return Optional.empty();
        }
        int written = Ascii.number(bytes, year, yearEnd);
        int full = yearEnd - year == 4 ? written : written + (written >= CENTURY_TURN ? 1900 : 2000);
        String post = CleanText.line(bytes, new Span(at, p), StandardCharsets.ISO_8859_1)
                .replace(":", "");
        return Optional.of(new MessageReference(post, number, OptionalInt.of(full), new Span(at, yearEnd)));
    }

    /// Behind a name and a colon, `FLEETADMIN: 129/05`; `at` where there is none.
    private static int colon(byte[] bytes, int at, int end) {
        int p = Ascii.uppersEnd(bytes, at, Math.min(end, at + LONGEST_POST));
        return p > at + 1 && p < end && bytes[p] == ':' ? Ascii.skipBlanks(bytes, p + 1, end) : at;
    }

    /// `PORTO SERENO 000887` alone on a line.
    static Optional<MessageReference> serial(byte[] bytes, int at, int end) {
        int p = name(bytes, at, end);
        int digits = Ascii.digitsEnd(bytes, p, end);
        boolean alone = Ascii.skipBlanks(bytes, digits, end) >= end;
        if (p == at || digits - p < 3 || digits - p > 8 || !alone) {
            return Optional.empty();
        }
        String post = Ascii.text(bytes, at, Ascii.trimEnd(bytes, at, p));
        return Optional.of(
                new MessageReference(post, Ascii.number(bytes, p, digits), OptionalInt.empty(), new Span(at, digits)));
    }

    /// Behind a name of capitals, which a blank must part from the number; `at` where there is none.
    private static int name(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && p - at < LONGEST_POST && (Ascii.upper(bytes[p]) || Ascii.white(bytes[p]))) {
            p++;
        }
        return p > at + 1 && Ascii.white(bytes[p - 1]) ? p : at;
    }
}
