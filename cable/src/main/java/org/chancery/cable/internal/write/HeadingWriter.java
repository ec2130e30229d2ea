package org.chancery.cable.internal.write;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Transit;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.TransmissionReader;
import org.chancery.cable.write.WriteRule;

/// Writes format lines 1 to 5; [AddressWriter] those behind them.
final class HeadingWriter {
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int FIRST_SHORT_YEAR = 1945;
    private static final int LAST_SHORT_YEAR = 2044;
    private static final int CHANNEL_NUMBERS = 10_000;
    private static final int LONGEST_IDENTIFIER = 20;
    private static final int MOST_INDICATORS = 500;

    private final Refusals refusals;
    private final Manuscript lines;
    private final Bytes out;

    HeadingWriter(Writing writing) {
        this.lines = writing.lines();
        this.out = writing.out();
        this.refusals = writing.refusals();
    }

    /// Writes the lines of one section's heading.
    void write(Content content, int section) {
        Envelope envelope = content.envelope();
        Transit transit = envelope.transit();
        transit.identifier().ifPresent(identifier -> identifier(identifier, section));
        routing(envelope);
        transit.station().ifPresent(station -> station(station, section));
        transit.warning().ifPresent(this::warning);
        timing(envelope.timing());
    }

    private void identifier(String identifier, int section) {
        boolean known = identifier.startsWith("VZCZC") || identifier.startsWith("ZCZC");
        int digits = identifier.length();
        while (digits > 0 && digit(identifier.charAt(digits - 1))) {
            digits--;
        }
        for (int i = 0; i < digits; i++) {
            known &= identifier.charAt(i) >= 'A' && identifier.charAt(i) <= 'Z';
        }
        int width = identifier.length() - digits;
        if (!known || identifier.length() > LONGEST_IDENTIFIER || width > 4) {
            refusals.add(
                    WriteRule.BAD_TRANSMISSION, "identifier", "\"" + identifier + "\" is no transmission identifier");
            return;
        }
        lines.begin(false);
        out.ascii(identifier.substring(0, digits));
        if (width > 0) {
            int number = Integer.parseInt(identifier.substring(digits)) + section - 1;
            out.padded(number % CHANNEL_NUMBERS, width);
        }
        lines.end();
    }

    private void routing(Envelope envelope) {
        List<String> indicators = envelope.transit().routing();
        if (indicators.isEmpty()) {
            return;
        }
        if (indicators.size() > MOST_INDICATORS) {
            refusals.add(WriteRule.BAD_TRANSMISSION, "routing", "more than " + MOST_INDICATORS + " stations");
            return;
        }
        lines.begin(false);
        Precedence highest = highest(envelope);
        out.add(highest.prosign());
        out.add(highest.prosign());
        for (int i = 0; i < indicators.size(); i++) {
            String indicator = indicators.get(i);
            indicator("routing", indicator);
            boolean full = out.size() - lines.current() + 1 + indicator.length() > Wrapping.WIDTH;
            if (full) {
                lines.end();
                lines.begin(false);
            } else {
                out.add(' ');
            }
            out.ascii(indicator);
        }
        lines.end();
    }

    /// The highest precedence that any addressee has.
    private static Precedence highest(Envelope envelope) {
        Precedence highest = envelope.timing().action().orElse(Precedence.ROUTINE);
        Optional<Precedence> info = envelope.timing().info();
        if (info.isPresent() && info.get().compareTo(highest) > 0) {
            highest = info.get();
        }
        return highest;
    }

    private void indicator(String place, String indicator) {
        boolean right = indicator.length() >= 4 && indicator.length() <= 8;
        for (int i = 0; right && i < indicator.length(); i++) {
            char c = indicator.charAt(i);
            right = i == 0 ? c == 'R' || c == 'Q' : c >= 'A' && c <= 'Z';
        }
        if (!right) {
            refusals.add(WriteRule.BAD_TRANSMISSION, place, "\"" + indicator + "\" is no routing indicator");
        }
    }

    private void station(Transit.Station station, int section) {
        indicator("station", station.indicator());
        int serial = station.serial().orElse(-1);
        int day = station.day().orElse(-1);
        int time = station.time().orElse(-1);
        boolean filed = station.day().isPresent() && station.time().isPresent();
        boolean right = serial >= 0
                && serial < CHANNEL_NUMBERS
                && (filed ? day >= 0 && day <= 366 && time >= 0 && time <= 2359 : day < 0 && time < 0);
        if (!right) {
            refusals.add(
                    WriteRule.BAD_TRANSMISSION,
                    "station",
                    "a serial of four digits, day of the year and time are wanted");
            return;
        }
        lines.begin(false);
        out.ascii("DE ");
        out.ascii(station.indicator());
        out.ascii(" #");
        out.padded(serial, 4);
        out.add('/');
        out.padded(section, 2);
        if (filed) {
            out.add(' ');
            out.padded(day, 3);
            out.padded(time, 4);
        }
        lines.end();
    }

    private void warning(Transit.Warning warning) {
        boolean known = warning.warning().equals("ZNR") || warning.warning().equals("ZNY");
        if (!known || !word(warning.letters(), "/")) {
            refusals.add(
                    WriteRule.BAD_TRANSMISSION,
                    "warning",
                    "\"" + warning.warning() + " " + warning.letters() + "\" is no security warning");
            return;
        }
        lines.begin(false);
        out.ascii(warning.warning());
        out.add(' ');
        out.ascii(warning.letters());
        signals(warning.signals());
        lines.end();
    }

    private void timing(Timing timing) {
        if (timing.action().isEmpty()) {
            refusals.add(WriteRule.NO_PRECEDENCE, "precedence", "no precedence");
        }
        if (timing.instant().isEmpty()) {
            refusals.add(WriteRule.NO_TIME, "date-time group", "no date-time group");
        }
        if (timing.action().isEmpty() || timing.instant().isEmpty()) {
            return;
        }
        Instant instant = timing.instant().get();
        LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (at.getYear() < 1000 || at.getYear() > 9999 || at.getSecond() != 0 || at.getNano() != 0) {
            refusals.add(WriteRule.BAD_TIME, "date-time group", instant + " is no date-time group of whole minutes");
            return;
        }
        if (timing.info().equals(timing.action())) {
            refusals.add(WriteRule.BAD_TIME, "precedence", "one precedence is written once");
        }
        lines.begin(false);
        out.add(timing.action().get().prosign());
        timing.info().ifPresent(info -> {
            out.add(' ');
            out.add(info.prosign());
        });
        out.add(' ');
        out.padded(at.getDayOfMonth(), 2);
        out.padded(at.getHour(), 2);
        out.padded(at.getMinute(), 2);
        out.ascii("Z ");
        int month = (at.getMonthValue() - 1) * 3;
        out.ascii(MONTHS.substring(month, month + 3));
        out.add(' ');
        boolean brief = at.getYear() >= FIRST_SHORT_YEAR && at.getYear() <= LAST_SHORT_YEAR;
        out.padded(brief ? at.getYear() % 100 : at.getYear(), 2);
        signals(timing.signals());
        lines.end();
    }

    private void signals(List<String> signals) {
        for (int i = 0; i < signals.size(); i++) {
            String signal = signals.get(i);
            if (!word(signal, "#") || signal.equals("BT") || signal.equals("FM")) {
                refusals.add(WriteRule.BAD_SIGNAL, "signals", "\"" + signal + "\" is no operating signal");
                return;
            }
            lines.doubt(signal.length() > 4 && !digit(signal.charAt(signal.length() - 1)));
            out.add(' ');
            out.ascii(signal);
        }
        if (out.size() - lines.current() > Wrapping.WIDTH) {
            refusals.add(WriteRule.LINE_TOO_LONG, "signals", "the line has more than 69 columns");
        }
    }

    /// Whether the text is one word of capitals, digits and other characters that are given.
    private static boolean word(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !digit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether the words that name a routing indicator are one, for addresses.
    static boolean indicator(byte[] bytes, int from, int to) {
        return TransmissionReader.indicatorAt(bytes, from, to) && to - from <= 8;
    }
}
