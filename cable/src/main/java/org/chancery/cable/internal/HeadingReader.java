package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.Addressee;

/// Format lines 1 to 9, each on its own line or run together with others; knows which list the addressees belong to.
final class HeadingReader {
    private enum List9 {
        NONE,
        ROUTING,
        FROM,
        TO,
        INFO,
        EXEMPT
    }

    private final Parts parts;
    private final byte[] bytes;
    private List9 open = List9.NONE;
    private int ranOver = -1;
    private boolean adopting = true;
    private boolean adoptFrom;
    private boolean adoptTo;

    HeadingReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
        heading();
    }

    private void heading() {
        adoptFrom = parts.from.isEmpty();
        adoptTo = parts.to.isEmpty() && parts.info.isEmpty();
        adopting = adoptFrom || adoptTo;
        ranOver = -1;
    }

    /// A heading inside the text begins: what the first one lacks is taken from it.
    void second() {
        heading();
        open = List9.NONE;
    }

    /// Whether addressees are being read.
    boolean addressing() {
        return open.compareTo(List9.FROM) >= 0;
    }

    void close() {
        open = List9.NONE;
    }

    /// Whether a format line 1 to 5 begins at `at`.
    boolean stationLineAt(int at, int end) {
        return TransmissionReader.identifierAt(bytes, at, end)
                || TransmissionReader.fixedAt(bytes, at, end)
                || TransmissionReader.routingAt(bytes, at, end)
                || TransmissionReader.stationAt(bytes, at, end)
                || TransmissionReader.warningAt(bytes, at, end)
                || TimeReader.at(bytes, at, end);
    }

    /// Whether format line 6 begins at `at`.
    boolean fromAt(int at, int end) {
        return Ascii.wordAt(bytes, at, end, "FM") && Ascii.skipBlanks(bytes, at + 2, end) < end;
    }

    /// Takes the line 1 to 9 that begins at `at`; false where none does.
    boolean take(int at, int end) {
        return stationLine(at, end) || address(at, end);
    }

    private boolean stationLine(int at, int end) {
        boolean first = parts.text < 0;
        if (TransmissionReader.identifierAt(bytes, at, end)) {
            parts.identifier = first(parts.identifier, () -> parts.element(at, end));
        } else if (TransmissionReader.fixedAt(bytes, at, end)) {
            parts.fixed = first(parts.fixed, () -> TransmissionReader.fixed(bytes, at, end));
        } else if (TransmissionReader.routingAt(bytes, at, end)) {
            parts.routing = first(parts.routing, () -> parts.element(at, end));
            open = first ? List9.ROUTING : List9.NONE;
            return true;
        } else if (TransmissionReader.stationAt(bytes, at, end)) {
            parts.station = first(parts.station, () -> TransmissionReader.station(bytes, at, end));
        } else if (TransmissionReader.warningAt(bytes, at, end)) {
            parts.warning = first(parts.warning, () -> TransmissionReader.warning(bytes, at, end));
        } else if (TimeReader.at(bytes, at, end)) {
            parts.time = first(parts.time, () -> TimeReader.read(bytes, at, end));
        } else {
            return false;
        }
        open = List9.NONE;
        return true;
    }

    private static <T> Optional<T> first(Optional<T> known, java.util.function.Supplier<T> read) {
        return known.isPresent() ? known : Optional.of(read.get());
    }

    private boolean address(int at, int end) {
        if (fromAt(at, end)) {
            open = List9.FROM;
            Addressee from = AddressReader.read(bytes, at + 2, end);
            if (parts.from.isEmpty()) {
                parts.from = Optional.of(from);
                note(at, from.span().start(), end);
            }
            return true;
        }
        Optional<List9> list = listAt(at, end);
        if (list.isPresent()) {
            open = list.get();
            ranOver = -1;
            int value = at + prosign(open).length();
            add(at, value < end && bytes[value] == '/' ? value + 1 : value, end);
            return true;
        }
        return continued(at, end);
    }

    private Optional<List9> listAt(int at, int end) {
        for (List9 list : List.of(List9.TO, List9.INFO, List9.EXEMPT)) {
            int after = at + prosign(list).length();
            boolean slash = parts.from.isPresent() && after < end && bytes[after] == '/';
            if ((slash && Ascii.at(bytes, at, end, prosign(list))) || Ascii.wordAt(bytes, at, end, prosign(list))) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private static String prosign(List9 list) {
        return switch (list) {
            case TO -> "TO";
            case INFO -> "INFO";
            case EXEMPT -> "XMT";
            case FROM -> "FM";
            case NONE, ROUTING -> "";
        };
    }

    private boolean continued(int at, int end) {
        return switch (open) {
            case NONE -> false;
            case ROUTING -> TransmissionReader.indicatorAt(bytes, at, end);
            case FROM, TO, INFO, EXEMPT -> {
                boolean address = addressLike(at, end);
                if (address && !wrapped(at, end)) {
                    open = open == List9.FROM ? List9.TO : open;
                    add(at, at, end);
                }
                yield address;
            }
        };
    }

    /// Takes the rest of an addressee that began inside the line before and ran over its end.
    private boolean wrapped(int at, int end) {
        if (ranOver < 0 || parts.text >= 0 || indicatorSlashAt(at, end)) {
            return false;
        }
        int from = ranOver;
        ranOver = -1;
        Addressee whole = AddressReader.read(bytes, from, end);
        switch (open) {
            case FROM -> parts.from = Optional.of(whole);
            case TO -> parts.to.set(parts.to.size() - 1, whole);
            case INFO -> parts.info.set(parts.info.size() - 1, whole);
            case EXEMPT -> parts.exempt.set(parts.exempt.size() - 1, whole);
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

    /// Capitals, and no sentence: an address has no small letters but for stray ones.
    private boolean addressLike(int at, int end) {
        int small = 0;
        for (int p = at; p < end && small < 4; p++) {
            small += Ascii.lower(bytes[p]) ? 1 : 0;
        }
        return small < 4 && end - at <= 120;
    }

    private void add(int segment, int from, int end) {
        Addressee addressee = AddressReader.read(bytes, Math.min(from, end), end);
        boolean silent = parts.text >= 0 && !(adopting && adoptTo);
        if ((addressee.name().isEmpty() && addressee.indicator().isEmpty()) || silent) {
            return;
        }
        note(segment, addressee.span().start(), end);
        switch (open) {
            case TO -> parts.to.add(addressee);
            case INFO -> parts.info.add(addressee);
            case EXEMPT -> parts.exempt.add(addressee);
            case NONE, ROUTING, FROM -> {}
        }
    }

    /// Where, behind `at`, another format line or a classification phrase begins on the same line, or `end`.
    int cut(int at, int end) {
        boolean from = fromAt(at, end);
        for (int p = valueAt(at, end) + 1; p < end; p++) {
            if ((Ascii.blank(bytes[p - 1]) && prosignAt(p, end, from)) || phraseAt(p, end)) {
                return p;
            }
        }
        return end;
    }

    /// Behind a prosign that stands at `at`.
    private int valueAt(int at, int end) {
        for (String prosign : List.of("FM", "TO", "INFO", "XMT")) {
            if (Ascii.wordAt(bytes, at, end, prosign)) {
                return Ascii.skipBlanks(bytes, at + prosign.length(), end);
            }
        }
        return at;
    }

    private boolean prosignAt(int p, int end, boolean from) {
        return switch (bytes[p]) {
            case 'F' -> parts.from.isEmpty() && fromAt(p, end);
            case 'T' -> (from || parts.from.isPresent()) && open != List9.TO && Ascii.wordAt(bytes, p, end, "TO");
            case 'I' -> (from || parts.from.isPresent()) && open != List9.INFO && Ascii.wordAt(bytes, p, end, "INFO");
            case 'B' -> Ascii.wordAt(bytes, p, end, "BT") && parts.time.isPresent();
            case 'Z' -> addressing() && Ascii.at(bytes, p, end, "ZEN/");
            case 'R' -> addressing() && indicatorSlashAt(p, end);
            default -> false;
        };
    }

    private boolean indicatorSlashAt(int p, int end) {
        int e = Ascii.uppersEnd(bytes, p, end);
        return TransmissionReader.indicatorAt(bytes, p, end) && e < end && bytes[e] == '/';
    }

    private boolean phraseAt(int p, int end) {
        if (!parts.phrases.may(bytes[p])) {
            return false;
        }
        ClassPhrase.Match match = parts.phrases.match(bytes, p, end);
        boolean free = match.spaced() || bytes[p] == 'U' || !Ascii.letter(bytes[p - 1]);
        return match.end() >= 0 && !match.damaged() && free;
    }
}
