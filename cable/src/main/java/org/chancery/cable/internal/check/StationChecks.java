package org.chancery.cable.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.FixedHeading;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Precedence;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.StationSerial;
import org.chancery.cable.TimeLine;

/// What must hold between format lines 2, 3, 5, 12 and 15.
final class StationChecks {
    private static final int SERIALS = 10_000;
    private static final int DAY_SECONDS = 86_400;

    private StationChecks() {}

    static void check(Examined e) {
        if (e.heading.time().isPresent()) {
            precedence(e, e.heading.time().get());
        }
        if (e.heading.transmission().station().isPresent()) {
            StationSerial line = e.heading.transmission().station().get();
            day(e, line.day(), line.time(), line.line().span());
            serial(e, line);
            section(e, line);
        }
        if (e.heading.transmission().fixed().isPresent()) {
            FixedHeading line = e.heading.transmission().fixed().get();
            day(e, line.day(), OptionalInt.empty(), line.line().span());
        }
        closing(e);
    }

    private static void precedence(Examined e, TimeLine line) {
        Optional<Precedence> action = line.action();
        Optional<Precedence> info = line.info();
        if (action.isEmpty()) {
            return;
        }
        if (info.isPresent() && info.get().compareTo(action.get()) > 0) {
            String message = info.get() + " for information, " + action.get() + " for action";
            e.find(Rule.INFO_ABOVE_ACTION, line.line().span(), message);
        }
        if (e.heading.transmission().routing().isEmpty()) {
            return;
        }
        var routing = e.heading.transmission().routing().get();
        if (routing.precedence().isPresent()
                && routing.precedence().get() != action.get()
                && !routing.precedence().equals(info)) {
            String message = "routed as " + routing.precedence().get() + ", sent as " + action.get();
            e.find(Rule.ROUTING_PRECEDENCE, routing.line().span(), message);
        }
    }

    /// The day of year of format line 3 is that of the date-time group, or the next where the message was filed after
    /// midnight.
    private static void day(Examined e, OptionalInt day, OptionalInt time, Span place) {
        if (day.isEmpty() || e.message.instant().isEmpty()) {
            return;
        }
        Instant sent = e.message.instant().get();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(sent.getEpochSecond(), DAY_SECONDS));
        int filed = day.getAsInt();
        if (filed == date.getDayOfYear()) {
            return;
        }
        int minute = Math.floorMod(sent.getEpochSecond(), DAY_SECONDS) / 60;
        boolean midnight = time.isPresent() && time.getAsInt() / 100 * 60 + time.getAsInt() % 100 < minute;
        if (!midnight || filed != date.plusDays(1).getDayOfYear()) {
            String message =
                    "filed on day " + filed + " of the year, the date-time group is day " + date.getDayOfYear();
            e.find(Rule.STATION_DAY, place, message);
        }
    }

    private static void serial(Examined e, StationSerial line) {
        if (line.serial().isEmpty() || e.body.reference().isEmpty()) {
            return;
        }
        MessageReference reference = e.body.reference().get();
        int serial = line.serial().getAsInt();
        if (reference.year().isEmpty() && reference.number() % SERIALS != serial) {
            String message = "station serial " + serial + ", message number " + reference.number();
            e.find(Rule.STATION_SERIAL, line.line().span(), message);
        }
    }

    /// `/01` without a section line is usual: the station numbers a message's one section as well.
    private static void section(Examined e, StationSerial line) {
        if (line.section().isEmpty() || e.body.section().isEmpty()) {
            return;
        }
        int number = e.body.section().get().number();
        if (line.section().getAsInt() != number) {
            String message = "station section " + line.section().getAsInt() + ", the text is section " + number;
            e.find(Rule.STATION_SECTION, line.line().span(), message);
        }
    }

    /// `0000` stands for a serial that was not given.
    private static void closing(Examined e) {
        if (e.reading.closing().isEmpty()) {
            return;
        }
        OptionalInt opening = OptionalInt.empty();
        if (e.heading.transmission().station().isPresent()) {
            opening = e.heading.transmission().station().get().serial();
        }
        if (opening.isEmpty() && e.heading.transmission().fixed().isPresent()) {
            opening = e.heading.transmission().fixed().get().serial();
        }
        int closing = e.reading.closing().getAsInt();
        boolean numbered = opening.isPresent() && opening.getAsInt() != 0 && closing != 0;
        if (numbered && opening.getAsInt() != closing) {
            Span place = e.portions.getLast().span();
            e.find(Rule.CLOSING_SERIAL, place, "opened as serial " + opening.getAsInt() + ", closed as " + closing);
        }
    }
}
