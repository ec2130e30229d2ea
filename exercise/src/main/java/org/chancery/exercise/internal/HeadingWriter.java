package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.Addresses;
import org.chancery.exercise.Truth.Filing;
import org.chancery.exercise.Truth.Heading;
import org.chancery.exercise.Truth.Transmission;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Lays out format lines 1 to 9 (ACP 127 with the US supplement).
final class HeadingWriter {
    private static final int ROUTING_FIRST = 1;

    private final Variation form;
    private final Envelope envelope;
    private final Transmission transmission;
    private final Filing filing;
    private final Addresses addresses;

    /// @param sections how many sections the text has
    HeadingWriter(Telegram telegram, Variation form, int sections) {
        this.form = form;
        this.envelope = telegram.envelope();
        this.transmission = form.has(TRANSMISSION_LINES_MISSING)
                ? Transmission.NONE
                : transmission(telegram.fields().classification(), sections);
        this.filing = filing();
        this.addresses = new Addresses(
                Optional.of(new Addressee("", envelope.from().plad(), "", "", "")),
                envelope.to(),
                envelope.info(),
                exempted());
    }

    Heading heading() {
        boolean table = form.has(DISTRIBUTION_TABLE);
        return new Heading(
                transmission, filing, addresses, table ? Optional.of(Distributions.of(envelope)) : Optional.empty());
    }

    List<String> lines() {
        List<List<String>> groups = new ArrayList<>();
        groups.add(transmission.channel().isEmpty() ? List.of() : List.of("VZCZC" + transmission.channel()));
        groups.add(routing());
        groups.add(stationSerial());
        groups.add(transmission.warning().isEmpty() ? List.of() : List.of(transmission.warning()));
        groups.add(List.of(precedence()));
        groups.add(List.of("FM " + envelope.from().plad()));
        groups.add(addressees("TO ", envelope.to()));
        groups.add(addressees("INFO ", envelope.info()));
        boolean reordered = form.has(HEADING_REORDERED, !form.has(TRANSMISSION_LINES_MISSING));
        String order = reordered ? form.settled("heading.order") : "12345678";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < order.length(); i++) {
            lines.addAll(groups.get(order.charAt(i) - '1'));
        }
        lines.addAll(exemptedLines());
        return lines;
    }

    private Transmission transmission(Telegram.Classification classification, int sections) {
        String placeholder = form.settled("circuit");
        String circuit = placeholder.isEmpty() ? envelope.from().circuit() : placeholder;
        int width = Integer.parseInt(form.settled("channel.digits"));
        int number = width == 3
                ? envelope.numbers().channel() % 1_000
                : envelope.numbers().channel();
        String channel = form.has(NO_TRANSMISSION_IDENTIFIER) ? "" : circuit + Digits.of(number, width);
        Set<String> indicators = new LinkedHashSet<>();
        envelope.to().forEach(each -> indicators.add(each.indicator()));
        envelope.info().forEach(each -> indicators.add(each.indicator()));
        indicators.remove("");
        if (indicators.isEmpty()) {
            indicators.add("RVALDMC");
        }
        List<String> routing = List.copyOf(indicators);
        int serial = envelope.numbers().serial() % 10_000 + (form.has(SERIAL_MISMATCH) ? 1 : 0);
        boolean suffix = !form.has(NO_SECTION_SUFFIX, sections == 1);
        return new Transmission(
                channel,
                form.settled("routing").equals("first") ? routing.subList(0, ROUTING_FIRST) : routing,
                envelope.from().indicator(),
                Digits.of(serial % 10_000, 4),
                suffix ? "01" : "",
                security(classification.level()));
    }

    private List<String> routing() {
        if (transmission.routing().isEmpty()) {
            return List.of();
        }
        String prosign = String.valueOf(envelope.prosign()).repeat(2);
        List<String> lines = new ArrayList<>();
        if (form.has(ROUTING_WRAPPED, transmission.routing().size() > 1)) {
            List<String> rest =
                    transmission.routing().subList(1, transmission.routing().size());
            lines.add(prosign + " " + transmission.routing().getFirst());
            lines.addAll(Wrapping.lines(String.join(" ", rest)));
        } else {
            lines.addAll(Wrapping.lines(prosign + " " + String.join(" ", transmission.routing())));
        }
        if (form.has(ROUTING_BLANK_LINE)) {
            lines.add("");
        }
        return lines;
    }

    private List<String> stationSerial() {
        if (transmission.station().isEmpty()) {
            return List.of();
        }
        String section = transmission.section().isEmpty() ? "" : "/" + transmission.section();
        var filed = form.has(DAY_MISMATCH) ? envelope.time().minusDays(1) : envelope.time();
        return List.of(Fill.in("DE {station} #{serial}{section} {ddd}{hh}{mi}")
                .put("station", transmission.station())
                .put("serial", transmission.serial())
                .put("section", section)
                .time(filed)
                .text());
    }

    private String security(String level) {
        String letter = level.equals("LOU") ? "U" : level;
        boolean open = letter.equals("U");
        if (form.has(SECURITY_WARNING_MISMATCH)) {
            return open ? "ZNY CCCCC ZZH" : "ZNR UUUUU ZZH";
        }
        if (form.has(SECURITY_WARNING_EFTO, open)) {
            return form.settled("security.efto");
        }
        return form.has(SECURITY_WARNING_DAMAGED)
                ? form.settled("security.damaged").replace("{L}", letter)
                : form.settled("security.spelling." + letter);
    }

    private Filing filing() {
        char action = envelope.prosign();
        List<String> precedences = new ArrayList<>(List.of(String.valueOf(action)));
        if (form.has(DUAL_PRECEDENCE, action != 'R')) {
            precedences.add(action == 'P' || form.below(2) == 0 ? "R" : "P");
        }
        String signal = form.has(TRAILING_SIGNAL) ? form.settled("signal") : "";
        return new Filing(
                precedences,
                Fill.group(envelope.time()),
                Optional.of(envelope.time().toInstant(ZoneOffset.UTC)),
                signal);
    }

    private String precedence() {
        String signals = filing.signals().isEmpty() ? "" : " " + filing.signals();
        return String.join(" ", filing.precedences()) + " " + filing.group() + signals;
    }

    private List<String> addressees(String prosign, List<Addressee> addressees) {
        List<String> lines = new ArrayList<>();
        for (Addressee each : addressees) {
            lines.add((lines.isEmpty() ? prosign : "") + line(each));
        }
        if (prosign.equals("TO ") && form.has(PRECEDENCE_MISSPELT, contains(lines, " PRIORITY"))) {
            lines.replaceAll(line -> line.replace(" PRIORITY", " PIORITY"));
        }
        return lines;
    }

    private static boolean contains(List<String> lines, String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    static String line(Addressee addressee) {
        StringBuilder line = new StringBuilder();
        if (!addressee.indicator().isEmpty()) {
            line.append(addressee.indicator()).append('/');
        }
        line.append(addressee.plad());
        if (!addressee.office().isEmpty()) {
            line.append("//").append(addressee.office()).append("//");
        }
        if (!addressee.precedence().isEmpty()) {
            line.append(' ').append(addressee.precedence());
        }
        if (!addressee.number().isEmpty()) {
            line.append(' ').append(addressee.number());
        }
        return line.toString();
    }

    private List<Addressee> exempted() {
        List<Addressee> exempted = new ArrayList<>();
        if (form.has(EXEMPTED_ADDRESSEE)) {
            for (int i = 0;
                    i <= form.below(3)
                            && i < envelope.to().size() + envelope.info().size();
                    i++) {
                Addressee each = i < envelope.info().size()
                        ? envelope.info().get(envelope.info().size() - 1 - i)
                        : envelope.to().getFirst();
                exempted.add(new Addressee("", each.plad(), "", "", ""));
            }
        }
        return exempted;
    }

    private List<String> exemptedLines() {
        List<String> lines = new ArrayList<>();
        for (Addressee each : addresses.exempted()) {
            lines.add(lines.isEmpty() ? form.settled("exempted").replace("{plad}", each.plad()) : each.plad());
        }
        return lines;
    }
}
