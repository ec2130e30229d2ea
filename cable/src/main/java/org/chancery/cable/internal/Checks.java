package org.chancery.cable.internal;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Element;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.StationSerial;

/// What must hold between the elements of a message, and which of them must be there.
final class Checks {
    private static final int SERIALS = 10_000;

    private final Parts parts;

    Checks(Parts parts) {
        this.parts = parts;
    }

    /// Adds a finding for each departure.
    void check() {
        bytes();
        time();
        station();
        closing();
        presence();
        passedOn();
    }

    private void passedOn() {
        for (HeadingParts inside : parts.passedOn) {
            if (inside.differs(parts.heading)) {
                add(
                        Rule.SECOND_HEADING,
                        new Span(inside.start, inside.end),
                        "the heading of another message stands inside the text");
            }
        }
    }

    private void bytes() {
        parts.source
                .firstForeign()
                .ifPresent(at -> add(Rule.NOT_UTF8, new Span(at, at + 1), "not UTF-8 here: read as windows-1252"));
        for (int p = 0; p < parts.bytes.length; p++) {
            if (parts.bytes[p] == 0) {
                add(Rule.NUL_BYTES, new Span(p, p + 1), "a NUL byte stands in the text");
                return;
            }
        }
    }

    private void time() {
        if (parts.heading.time.isEmpty()) {
            add(Rule.NO_TIME, new Span(0, 0), "no date-time group");
            return;
        }
        Element written = parts.heading.time.get().group().written();
        if (parts.heading.time.get().group().instant().isEmpty()) {
            add(Rule.BAD_TIME, written.span(), "\"" + written.text() + "\" is no date and time that exists");
        }
    }

    private void station() {
        parts.heading.station.ifPresent(line -> {
            day(line.day(), line.line().span());
            serial(line);
        });
        parts.heading.fixed.ifPresent(line -> day(line.day(), line.line().span()));
    }

    private void day(OptionalInt day, Span place) {
        Optional<Integer> sent = parts.heading
                .time
                .flatMap(t -> t.group().instant())
                .map(i -> i.atOffset(ZoneOffset.UTC).getDayOfYear());
        if (day.isPresent() && sent.isPresent() && day.getAsInt() != sent.get()) {
            String message =
                    "filed on day " + day.getAsInt() + " of the year, the date-time group is day " + sent.get();
            add(Rule.STATION_DAY, place, message);
        }
    }

    private void serial(StationSerial line) {
        parts.reference
                .filter(r -> r.year().isEmpty() && line.serial().isPresent())
                .ifPresent(reference -> {
                    if (reference.number() % SERIALS != line.serial().getAsInt()) {
                        String message =
                                "station serial " + line.serial().getAsInt() + ", message number " + reference.number();
                        add(Rule.STATION_SERIAL, line.line().span(), message);
                    }
                });
    }

    private void closing() {
        OptionalInt opening = parts.heading.station.map(StationSerial::serial).orElse(OptionalInt.empty());
        OptionalInt serial = opening.isPresent()
                ? opening
                : parts.heading.fixed.map(f -> f.serial()).orElse(OptionalInt.empty());
        parts.closingSerial.ifPresent(closing -> {
            if (serial.isPresent() && serial.getAsInt() != closing) {
                Span place = new Span(parts.trailer, parts.bytes.length);
                String message = "opened as serial " + serial.getAsInt() + ", closed as " + closing;
                add(Rule.CLOSING_SERIAL, place, message);
            }
        });
    }

    private void presence() {
        boolean heading = parts.heading.time.isPresent()
                || parts.heading.from.isPresent()
                || parts.heading.station.isPresent()
                || parts.heading.fixed.isPresent()
                || parts.heading.warning.isPresent()
                || parts.heading.identifier.isPresent();
        if (!heading && parts.stated.isEmpty() && parts.wrapper.isEmpty()) {
            add(Rule.NO_ELEMENT, new Span(0, 0), "no element of a record message found");
            return;
        }
        if (parts.heading.from.isEmpty()) {
            add(Rule.NO_ORIGINATOR, new Span(0, 0), "no originator");
        }
        if (parts.subject.isEmpty()) {
            add(Rule.NO_SUBJECT, new Span(0, 0), "no subject");
        }
        Span end = new Span(parts.bytes.length, parts.bytes.length);
        if (parts.body < 0 && parts.subject.isEmpty()) {
            add(Rule.TRUNCATED, end, "the heading ends without a text");
        } else if (parts.breaks && !parts.ended) {
            add(Rule.TRUNCATED, end, "the text was opened with BT and nothing closes it");
        } else if (parts.body < 0) {
            add(Rule.NO_PARAGRAPHS, end, "no paragraph follows the subject");
        }
    }

    private void add(Rule rule, Span place, String message) {
        parts.find(rule, place, message);
    }
}
