package org.chancery.cable.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Span;

/// The message's own reference on a line of its own, and the references that it cites.
final class References {
    private static final int LONGEST_POST = 40;

    private References() {}

    /// `NAVADMIN 129/05`, with nothing behind but a remark in parentheses.
    static Optional<MessageReference> numbered(byte[] bytes, int from, int end) {
        int at = Ascii.wordAt(bytes, from, end, "TO") ? Ascii.skipBlanks(bytes, from + 2, end) : from;
        int p = name(bytes, at, end);
        int digits = Ascii.digitsEnd(bytes, p, end);
        int slash = Ascii.skipBlanks(bytes, digits, end);
        if (p == at || digits == p || slash >= end || bytes[slash] != '/') {
            return Optional.empty();
        }
        int year = Ascii.skipBlanks(bytes, slash + 1, end);
        int yearEnd = Ascii.digitsEnd(bytes, year, end);
        int rest = Ascii.skipBlanks(bytes, yearEnd, end);
        int number = Ascii.number(bytes, p, digits);
        boolean closed =
                rest >= end || bytes[rest] == '(' || bytes[rest] == '/' || Ascii.at(bytes, rest, end, "CORRECTED");
        if (number < 0 || (yearEnd - year != 2 && yearEnd - year != 4) || !closed) {
            return Optional.empty();
        }
        int written = Ascii.number(bytes, year, yearEnd);
        int full = yearEnd - year == 4 ? written : written + (written >= 45 ? 1900 : 2000);
        String post = Ascii.text(bytes, at, Ascii.trimEnd(bytes, at, p));
        return Optional.of(new MessageReference(post, number, OptionalInt.of(full), new Span(at, yearEnd)));
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
        while (p < end && p - at < LONGEST_POST && (Ascii.upper(bytes[p]) || Ascii.blank(bytes[p]))) {
            p++;
        }
        return p > at + 1 && Ascii.blank(bytes[p - 1]) ? p : at;
    }

    /// The references of one REF field, cut at `A.`, `(B)`, `C)` and `;`, each with its letter.
    static void cited(Parts parts, Span value) {
        byte[] bytes = parts.bytes;
        int start = Ascii.skipWhite(bytes, value.start(), value.end());
        int from = start;
        String letter = "";
        for (int p = start; p < value.end(); p++) {
            boolean head = p == start || Ascii.white(bytes[p - 1]);
            int after = head ? letterEnd(bytes, p, value.end()) : p;
            if (after > p) {
                add(parts, letter, from, p);
                letter = Ascii.text(bytes, bytes[p] == '(' ? p + 1 : p, bytes[p] == '(' ? p + 2 : p + 1);
                from = after;
                p = after - 1;
            } else if (bytes[p] == ';') {
                add(parts, letter, from, p);
                letter = "";
                from = p + 1;
            }
        }
        add(parts, letter, from, value.end());
    }

    /// `REF/A/...`: the letter, then what is cited.
    static void set(Parts parts, Span value) {
        int letter = Ascii.skipBlanks(parts.bytes, value.start(), value.end());
        int slash = Ascii.uppersEnd(parts.bytes, letter, value.end());
        if (slash < value.end() && parts.bytes[slash] == '/' && slash - letter <= 2 && slash > letter) {
            add(parts, Ascii.text(parts.bytes, letter, slash), slash + 1, value.end());
        } else {
            add(parts, "", value.start(), value.end());
        }
    }

    private static int letterEnd(byte[] bytes, int p, int end) {
        if (bytes[p] == '(' && p + 2 < end && Ascii.upper(bytes[p + 1]) && bytes[p + 2] == ')') {
            return p + 3;
        }
        boolean one = p + 1 < end && Ascii.upper(bytes[p]) && (bytes[p + 1] == '.' || bytes[p + 1] == ')');
        return one && (p + 2 >= end || Ascii.white(bytes[p + 2]) || bytes[p + 1] == ')') ? p + 2 : p;
    }

    private static void add(Parts parts, String letter, int from, int to) {
        Element cited = parts.element(from, to);
        if (!cited.text().isEmpty()) {
            parts.references.add(new CitedReference(letter, cited));
        }
    }
}
