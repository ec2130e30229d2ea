package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.Addressee;

/// Format lines 1 to 9, each on its own line or run together with others; knows which list the addressees belong to.
final class HeadingReader {
    private enum Open {
        NONE,
        ROUTING,
        FROM,
        TO,
        INFO,
        EXEMPT
    }

    /// An address has no small letters but for stray ones, and no more characters than this.
    private static final int MOST_SMALL = 4;
    private static final int LONGEST_ADDRESS = 120;

    private final Parts parts;
    private final byte[] bytes;
    private HeadingParts heading;
    private Open open = Open.NONE;
    private int ranOver = -1;
    private int routingStart;

    HeadingReader(Parts parts, HeadingParts heading) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.heading = heading;
    }

    /// A heading inside the text begins; what follows is its own.
    void second(int at) {
        heading = new HeadingParts(at);
        parts.passedOn.add(heading);
        open = Open.NONE;
        ranOver = -1;
    }

    /// Whether addressees are being read.
    boolean addressing() {
        return open.compareTo(Open.FROM) >= 0;
    }

    void close() {
        open = Open.NONE;
    }

    /// Whether a line goes on with a heading inside the text: one of the prosigns' lists, or a relayed address.
    boolean goesOn(int at, int end) {
        return listAt(at, end) != Open.NONE
                || Ascii.at(bytes, at, end, "ZEN/")
                || indicatorSlashAt(at, end)
                || (open == Open.ROUTING && TransmissionReader.indicatorAt(bytes, at, end));
    }

    /// Whether a format line 1 to 5 begins at `at`.
    boolean stationLineAt(int at, int end) {
        return switch (bytes[at]) {
            case 'V' -> TransmissionReader.identifierAt(bytes, at, end);
            case 'D' -> TransmissionReader.stationAt(bytes, at, end);
            case 'Z' ->
                TransmissionReader.identifierAt(bytes, at, end)
                        || TransmissionReader.warningAt(bytes, at, end)
                        || precedenceLineAt(at, end);
            case 'W', 'Y', 'O', 'P', 'R' -> precedenceLineAt(at, end);
            default -> false;
        };
    }

    private boolean precedenceLineAt(int at, int end) {
        return TransmissionReader.fixedAt(bytes, at, end)
                || TransmissionReader.routingAt(bytes, at, end)
                || TimeReader.at(bytes, at, end);
    }

    /// Whether format line 6 begins at `at`; a signal may stand before the address, `ZFF6 FM ...`.
    boolean fromAt(int at, int end) {
        return Ascii.wordAt(bytes, at, end, "FM") && Ascii.skipBlanks(bytes, at + 2, end) < end;
    }

    /// Takes the line 1 to 9 that begins at `at`; false where none does.
    boolean take(int at, int end) {
        boolean taken = stationLine(at, end) || address(at, end);
        if (taken) {
            heading.end = Math.max(heading.end, end);
        }
        return taken;
    }

    /// Whether the line at `at` says again what the heading has said: another heading begins.
    boolean repeats(int at, int end) {
        return switch (bytes[at]) {
            case 'V', 'Z' -> heading.identifier.isPresent() && TransmissionReader.identifierAt(bytes, at, end);
            case 'D' -> heading.station.isPresent() && TransmissionReader.stationAt(bytes, at, end);
            case 'F' -> heading.from.isPresent() && fromAt(at, end);
            case 'W', 'Y', 'O', 'P', 'R' -> heading.time.isPresent() && TimeReader.at(bytes, at, end);
            default -> false;
        };
    }

    private boolean stationLine(int at, int end) {
        if (!stationLineAt(at, end)) {
            return false;
        }
        Open next = Open.NONE;
        if (TransmissionReader.identifierAt(bytes, at, end)) {
            heading.identifier =
                    heading.identifier.isPresent() ? heading.identifier : Optional.of(parts.element(at, end));
        } else if (TransmissionReader.fixedAt(bytes, at, end)) {
            heading.fixed = heading.fixed.isPresent()
                    ? heading.fixed
                    : Optional.of(TransmissionReader.fixed(bytes, at, end, parts.texts));
        } else if (TransmissionReader.routingAt(bytes, at, end)) {
            if (heading.routing.isEmpty()) {
                routingStart = at;
                heading.routing = Optional.of(TransmissionReader.routing(bytes, at, end, parts.texts));
                next = Open.ROUTING;
            }
        } else if (TransmissionReader.stationAt(bytes, at, end)) {
            heading.station = heading.station.isPresent()
                    ? heading.station
                    : Optional.of(TransmissionReader.station(bytes, at, end, parts.texts));
        } else if (TransmissionReader.warningAt(bytes, at, end)) {
            heading.warning = heading.warning.isPresent()
                    ? heading.warning
                    : Optional.of(TransmissionReader.warning(bytes, at, end, parts.texts));
        } else {
            heading.time =
                    heading.time.isPresent() ? heading.time : Optional.of(TimeReader.read(bytes, at, end, parts.texts));
        }
        open = next;
        return true;
    }

    private boolean address(int at, int end) {
        if (fromAt(at, end)) {
            open = Open.FROM;
            if (heading.from.isEmpty()) {
                Addressee from = AddressReader.read(bytes, at + 2, end, parts.texts);
                heading.from = Optional.of(from);
                note(at, from.span().start(), end);
            }
            return true;
        }
        Open list = listAt(at, end);
        if (list != Open.NONE) {
            open = list;
            ranOver = -1;
            int value = at + (list == Open.TO ? 2 : list == Open.INFO ? 4 : 3);
            add(at, value < end && bytes[value] == '/' ? value + 1 : value, end);
            return true;
        }
        return continued(at, end);
    }

    private Open listAt(int at, int end) {
        return switch (bytes[at]) {
            case 'T' -> prosignAt(at, end, "TO") ? Open.TO : Open.NONE;
            case 'I' -> prosignAt(at, end, "INFO") ? Open.INFO : Open.NONE;
            case 'X' -> prosignAt(at, end, "XMT") ? Open.EXEMPT : Open.NONE;
            default -> Open.NONE;
        };
    }

    private boolean prosignAt(int at, int end, String prosign) {
        int after = at + prosign.length();
        boolean slash = heading.from.isPresent() && after < end && bytes[after] == '/';
        return slash ? Ascii.at(bytes, at, end, prosign) : Ascii.wordAt(bytes, at, end, prosign);
    }

    private boolean continued(int at, int end) {
        return switch (open) {
            case NONE -> false;
            case ROUTING -> {
                boolean more = TransmissionReader.indicatorAt(bytes, at, end);
                if (more) {
                    heading.routing = Optional.of(TransmissionReader.routing(bytes, routingStart, end, parts.texts));
                }
                yield more;
            }
            case FROM, TO, INFO, EXEMPT -> {
                boolean address = addressLike(at, end);
                if (address && !wrapped(at, end)) {
                    open = open == Open.FROM ? Open.TO : open;
                    add(at, at, end);
                }
                yield address;
            }
        };
    }

    /// Takes the rest of an addressee that began inside the line before and ran over its end.
    private boolean wrapped(int at, int end) {
        if (ranOver < 0 || indicatorSlashAt(at, end)) {
            return false;
        }
        int from = ranOver;
        ranOver = -1;
        Addressee whole = AddressReader.read(bytes, from, end, parts.texts);
        switch (open) {
            case FROM -> heading.from = Optional.of(whole);
            case TO -> heading.to.set(heading.to.size() - 1, whole);
            case INFO -> heading.info.set(heading.info.size() - 1, whole);
            case EXEMPT -> heading.exempt.set(heading.exempt.size() - 1, whole);
            case NONE, ROUTING -> {}
        }
        return at < end;
    }

    /// Remembers an addressee that begins inside a line and has neither office code nor more at the line's end.
    private void note(int segment, int from, int end) {
        int before = Ascii.trimEnd(bytes, 0, segment);
        boolean inside = before > 0 && noBreak(before, segment);
        int last = Ascii.trimEnd(bytes, from, end);
        boolean lineEnds = end >= bytes.length || bytes[end] == '\n' || bytes[end] == '\r';
        ranOver = inside && lineEnds && last > from && bytes[last - 1] != '/' ? from : -1;
    }

    private boolean noBreak(int from, int to) {
        for (int p = from; p < to; p++) {
            if (bytes[p] == '\n' || bytes[p] == '\r') {
                return false;
            }
        }
        return true;
    }

    /// Whether a line may be an address: capitals, not too long, open list.
    boolean addressLike(int at, int end) {
        int small = 0;
        for (int p = at; p < end && small < MOST_SMALL; p++) {
            small += Ascii.lower(bytes[p]) ? 1 : 0;
        }
        return addressing() && small < MOST_SMALL && end - at <= LONGEST_ADDRESS && !columns(at, end);
    }

    /// Whether the line is a row of a table, as some archives set before a text: blanks in pairs part three columns.
    private boolean columns(int at, int end) {
        int gaps = 0;
        for (int p = at + 1; p + 1 < end; p++) {
            boolean gap = bytes[p] == ' ' && bytes[p + 1] == ' ' && bytes[p - 1] != ' ';
            gaps += gap && Ascii.skipBlanks(bytes, p, end) < end ? 1 : 0;
        }
        return gaps >= 3;
    }

    private void add(int segment, int from, int end) {
        Addressee addressee = AddressReader.read(bytes, Math.min(from, end), end, parts.texts);
        if (addressee.name().isEmpty() && addressee.indicator().isEmpty()) {
            return;
        }
        note(segment, addressee.span().start(), end);
        switch (open) {
            case TO -> heading.to.add(addressee);
            case INFO -> heading.info.add(addressee);
            case EXEMPT -> heading.exempt.add(addressee);
            case NONE, ROUTING, FROM -> {}
        }
    }

    /// Where, behind `at`, another format line or a classification phrase begins on the same line, or `end`.
    int cut(int at, int end) {
        boolean from = fromAt(at, end);
        for (int p = valueAt(at, end) + 1; p < end; p++) {
            byte b = bytes[p];
            if (!Ascii.upper(b)) {
                if (documentAt(p, end)) {
                    return p;
                }
                continue;
            }
            if ((Ascii.blank(bytes[p - 1]) && prosignInside(p, end, from)) || phraseAt(p, end) || weekdayAt(p, end)) {
                return p;
            }
        }
        return end;
    }

    /// A number that an archive set at the head of its text, `id: 2745` or `<<142612>>`.
    boolean documentAt(int p, int end) {
        return (bytes[p] == 'i' && Ascii.at(bytes, p, end, "id: "))
                || (bytes[p] == '<' && Ascii.at(bytes, p, end, "<<"));
    }

    /// What an archive set at the head of its text: the date in words, `Saturday, 8 October 2005`, or the head of a
    /// table, `Post  Serial  Date`.
    boolean weekdayAt(int p, int end) {
        if (p + 6 >= end || !Ascii.lower(bytes[p + 1])) {
            return false;
        }
        int word = p + 1;
        while (word < end && Ascii.lower(bytes[word])) {
            word++;
        }
        boolean day = word < end && bytes[word] == ',' && bytes[word - 1] == 'y' && bytes[word - 2] == 'a';
        return day || (word + 2 < end && bytes[word] == ' ' && bytes[word + 1] == ' ');
    }

    /// Where a classification phrase is glued to a format line 1 to 4, or `end`.
    int phraseIn(int at, int end) {
        for (int p = at + 1; p < end; p++) {
            if (Ascii.upper(bytes[p]) && phraseAt(p, end)) {
                return p;
            }
        }
        return end;
    }

    /// Behind a prosign that stands at `at`.
    private int valueAt(int at, int end) {
        int prosign = Ascii.wordAt(bytes, at, end, "FM") || Ascii.wordAt(bytes, at, end, "TO")
                ? 2
                : Ascii.wordAt(bytes, at, end, "INFO") ? 4 : Ascii.wordAt(bytes, at, end, "XMT") ? 3 : 0;
        return prosign == 0 ? at : Ascii.skipBlanks(bytes, at + prosign, end);
    }

    private boolean prosignInside(int p, int end, boolean from) {
        boolean known = from || heading.from.isPresent();
        return switch (bytes[p]) {
            case 'F' -> heading.from.isEmpty() && fromAt(p, end);
            case 'T' -> known && open != Open.TO && Ascii.wordAt(bytes, p, end, "TO");
            case 'I' -> known && open != Open.INFO && Ascii.wordAt(bytes, p, end, "INFO");
            case 'B' -> heading.time.isPresent() && Ascii.wordAt(bytes, p, end, "BT");
            case 'Z' -> addressing() && Ascii.at(bytes, p, end, "ZEN/");
            case 'R' -> addressing() && indicatorSlashAt(p, end);
            default -> false;
        };
    }

    private boolean indicatorSlashAt(int p, int end) {
        int e = Ascii.uppersEnd(bytes, p, end);
        return e < end && bytes[e] == '/' && TransmissionReader.indicatorAt(bytes, p, end);
    }

    private boolean phraseAt(int p, int end) {
        if (!parts.phrases.may(bytes, p, end)) {
            return false;
        }
        ClassPhrase.Match match = parts.phrases.match(bytes, p, end);
        boolean free = match.spaced() || bytes[p] == 'U' || !Ascii.letter(bytes[p - 1]);
        return match.end() >= 0 && !match.damaged() && free;
    }
}
