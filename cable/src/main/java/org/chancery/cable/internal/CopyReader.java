package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.DepartmentCopy;
import org.chancery.cable.Element;
import org.chancery.cable.Span;

/// The table that a ministry's communications centre set before its copy of a telegram: `ORIGIN SS-15` or
/// `ACTION EUR-12`, `INFO OCT-01 ISO-00 /016 R`, `DRAFTED BY OFFICE:NAME`, clearances, and a line of dashes.
final class CopyReader {
    private static final int MOST = 500;

    private final Parts parts;
    private final byte[] bytes;
    private Optional<Element> action = Optional.empty();
    private boolean outgoing;
    private final List<Element> distribution = new ArrayList<>();
    private Optional<Element> drafted = Optional.empty();
    private Optional<Element> approved = Optional.empty();
    private final List<Element> clearances = new ArrayList<>();
    private boolean listing;
    private boolean desired;
    private boolean ended;

    CopyReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
    }

    /// Takes the line where it belongs to the table.
    boolean take(int at, int end) {
        if (ended || !(action.isPresent() ? more(at, end) : first(at, end))) {
            return false;
        }
        Element office = action.orElseThrow();
        Span span = new Span(parts.copy.map(copy -> copy.span().start()).orElse(at), Ascii.trimEnd(bytes, at, end));
        parts.copy =
                Optional.of(new DepartmentCopy(office, outgoing, distribution, drafted, approved, clearances, span));
        return true;
    }

    private boolean first(int at, int end) {
        outgoing = Ascii.wordAt(bytes, at, end, "ORIGIN");
        boolean table = outgoing || Ascii.wordAt(bytes, at, end, "ACTION");
        int office = table ? Ascii.skipBlanks(bytes, at + 6, end) : end;
        int officeEnd = Ascii.wordEnd(bytes, office, end);
        if (!officeAt(office, officeEnd)) {
            return false;
        }
        action = Optional.of(parts.element(office, officeEnd));
        offices(officeEnd, end);
        return true;
    }

    /// `EUR-12`: capitals, digits and slashes, a hyphen, and the number of copies.
    private boolean officeAt(int at, int end) {
        int hyphen = end;
        while (hyphen > at && Ascii.digit(bytes[hyphen - 1])) {
            hyphen--;
        }
        boolean counted = hyphen < end && hyphen > at + 1 && bytes[hyphen - 1] == '-';
        for (int p = at; counted && p < hyphen - 1; p++) {
            counted = Ascii.upper(bytes[p]) || Ascii.digit(bytes[p]) || bytes[p] == '/';
        }
        return counted;
    }

    private boolean more(int at, int end) {
        if (dashes(at, end)) {
            ended = true;
            return true;
        }
        if (Ascii.wordAt(bytes, at, end, "INFO")) {
            int first = Ascii.skipBlanks(bytes, at + 4, end);
            listing = officeAt(first, Ascii.wordEnd(bytes, first, end));
            return listing && offices(first, end);
        }
        if (Ascii.at(bytes, at, end, "DRAFTED BY")) {
            listing = false;
            drafted = Optional.of(parts.element(at + 10, end));
            return true;
        }
        if (Ascii.at(bytes, at, end, "APPROVED BY")) {
            listing = false;
            approved = Optional.of(parts.element(at + 11, end));
            return true;
        }
        if (Ascii.at(bytes, at, end, "DESIRED DISTRIBUTION")) {
            desired = true;
            return true;
        }
        return listing ? offices(at, end) : desired || clearance(at, end);
    }

    /// Adds the offices of a line; false, and none added, where it is no list of offices.
    private boolean offices(int from, int end) {
        int p = Ascii.skipBlanks(bytes, from, end);
        boolean any = false;
        while (p < end) {
            int word = Ascii.wordEnd(bytes, p, end);
            boolean office = officeAt(p, word);
            boolean total = bytes[p] == '/' || word - p == 1;
            if (!office && !total) {
                return any;
            }
            if (office && distribution.size() < MOST) {
                distribution.add(parts.element(p, word));
            }
            any = true;
            p = Ascii.skipBlanks(bytes, word, end);
        }
        return any;
    }

    /// `OFFICE:NAME`, one or more on a line, before the line of dashes.
    private boolean clearance(int at, int end) {
        int colon = at;
        while (colon < end && bytes[colon] != ':' && !Ascii.lower(bytes[colon])) {
            colon++;
        }
        boolean office = drafted.isPresent() && colon > at && colon + 1 < end && bytes[colon] == ':';
        if (office && clearances.size() < MOST) {
            clearances.add(parts.element(at, end));
        }
        return office;
    }

    private boolean dashes(int at, int end) {
        int p = at;
        while (p < end && bytes[p] == '-') {
            p++;
        }
        return p - at >= 10;
    }
}
