package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.MessageReference;
import org.chancery.cable.MessageSet;
import org.chancery.cable.Span;

/// The sets of a formatted text (USMTF), `NAME/field/field//`, and what AMPN and NARR say of the references.
final class SetReader {
    private static final int MOST_FIELDS = 200;

    private SetReader() {}

    /// Adds the set that begins at `start`.
    ///
    /// @param value what stands behind the name and its slash, without the slashes that close the set
    static void read(Parts parts, int start, Span value) {
        byte[] bytes = parts.bytes;
        int nameEnd = start;
        while (nameEnd < value.end() && Ascii.letter(bytes[nameEnd])) {
            nameEnd++;
        }
        String name = Ascii.text(bytes, start, nameEnd).toUpperCase(Locale.ROOT);
        List<Element> fields = new ArrayList<>();
        int from = Math.min(nameEnd + 1, value.end());
        for (int p = from; p <= value.end(); p++) {
            boolean last = p == value.end() || fields.size() == MOST_FIELDS;
            if (last || bytes[p] == '/') {
                int to = last ? value.end() : p;
                if (!last || Ascii.skipWhite(bytes, from, to) < to) {
                    fields.add(parts.element(from, to));
                }
                from = to + 1;
                p = to;
            }
        }
        boolean closed = Ascii.at(bytes, value.end(), bytes.length, "//");
        Span whole = new Span(start, closed ? value.end() + 2 : value.end());
        parts.messageSets.add(new MessageSet(name, fields, whole));
        if (name.equals("AMPN") || name.equals("NARR")) {
            amplify(parts, value);
        }
    }

    /// Gives each reference that names no message the one that `REF A IS FLEETADMIN 129/05` says it is.
    private static void amplify(Parts parts, Span value) {
        byte[] bytes = parts.bytes;
        int p = next(bytes, value.start(), value.end());
        while (p < value.end()) {
            int letter = Ascii.skipWhite(bytes, p + 3, value.end());
            int stop = next(bytes, letter, value.end());
            int letterEnd = Ascii.uppersEnd(bytes, letter, value.end());
            if (letterEnd - letter == 1) {
                int is = Ascii.skipWhite(bytes, letterEnd, stop);
                int from = Ascii.wordAt(bytes, is, stop, "IS") ? is + 2 : letterEnd;
                List<MessageReference> named = CitedReader.inSeries(parts, new Span(from, stop));
                give(parts, Ascii.text(bytes, letter, letterEnd), named);
            }
            p = stop;
        }
    }

    private static int next(byte[] bytes, int from, int end) {
        int p = from;
        while (p < end && !Ascii.wordAt(bytes, p, end, "REF")) {
            p++;
        }
        return p;
    }

    private static void give(Parts parts, String letter, List<MessageReference> named) {
        for (int i = 0; i < parts.references.size() && !named.isEmpty(); i++) {
            CitedReference cited = parts.references.get(i);
            if (cited.letter().equals(letter) && cited.messages().isEmpty()) {
                parts.references.set(
                        i, new CitedReference(letter, named, cited.notal(), cited.previous(), cited.cited()));
            }
        }
    }
}
