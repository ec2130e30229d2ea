package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.exercise.internal.Telegram.Addressee;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Lays out format lines 1 to 8 (ACP 127 with the US supplement).
final class HeadingWriter {
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ROOT);
    private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("DDDHHmm", Locale.ROOT);

    private final Variation form;
    private final Telegram telegram;
    private final Envelope envelope;

    HeadingWriter(Telegram telegram, Variation form) {
        this.form = form;
        this.telegram = telegram;
        this.envelope = telegram.envelope();
    }

    List<String> lines() {
        List<List<String>> groups = new ArrayList<>();
        groups.add(form.has(NO_TRANSMISSION_IDENTIFIER) ? List.of() : List.of(identifier()));
        groups.add(routing());
        groups.add(List.of(stationSerial()));
        groups.add(List.of(security()));
        groups.add(List.of(precedence()));
        groups.add(List.of("FM " + envelope.from().plad()));
        groups.add(addressees("TO ", envelope.to()));
        groups.add(addressees("INFO ", envelope.info()));
        if (form.has(HEADING_REORDERED)) {
            reorder(groups);
        }
        List<String> lines = new ArrayList<>();
        groups.forEach(lines::addAll);
        if (form.has(EXEMPTED_ADDRESSEE)) {
            lines.add("XMT " + envelope.to().getFirst().station().plad());
        }
        return lines;
    }

    private void reorder(List<List<String>> groups) {
        int first = switch (form.pick("order")) {
            case "identifier routing" -> 0;
            case "de routing" -> 1;
            case "security precedence" -> 3;
            default -> 6;
        };
        groups.add(first, groups.remove(first + 1));
    }

    private String identifier() {
        String placeholder = form.pick("circuit");
        String circuit = placeholder.isEmpty() ? envelope.from().circuit() : placeholder;
        return "VZCZC%s%04d".formatted(circuit, envelope.numbers().channel());
    }

    private List<String> routing() {
        Set<String> indicators = new LinkedHashSet<>();
        Stream.concat(envelope.to().stream(), envelope.info().stream())
                .forEach(each -> indicators.add(each.station().indicator()));
        String prosign = String.valueOf(envelope.prosign()).repeat(2);
        List<String> lines = new ArrayList<>();
        if (form.has(ROUTING_WRAPPED)) {
            var each = indicators.iterator();
            lines.add(prosign + " " + each.next());
            StringBuilder rest = new StringBuilder();
            each.forEachRemaining(
                    indicator -> rest.append(rest.isEmpty() ? "" : " ").append(indicator));
            if (!rest.isEmpty()) {
                lines.add(rest.toString());
            }
        } else {
            lines.addAll(Wrapping.lines(prosign + " " + String.join(" ", indicators)));
        }
        if (form.has(ROUTING_BLANK_LINE)) {
            lines.add("");
        }
        return lines;
    }

    private String stationSerial() {
        int serial = envelope.numbers().serial() % 10_000 + (form.has(SERIAL_MISMATCH) ? 1 : 0);
        String section = form.has(NO_SECTION_SUFFIX) ? "" : "/01";
        var filed = form.has(DAY_MISMATCH) ? envelope.time().minusDays(1) : envelope.time();
        return "DE %s #%04d%s %s".formatted(envelope.from().indicator(), serial, section, FILED.format(filed));
    }

    private String security() {
        var classification = telegram.fields().classification();
        if (form.has(SECURITY_WARNING_DAMAGED)) {
            return "ZNY " + form.pick("security");
        }
        if (classification.classified()) {
            return "ZNY " + classification.level().repeat(5) + " ZZH";
        }
        return form.has(SECURITY_WARNING_EFTO) ? "ZNY EEEEE ZZH" : "ZNR UUUUU ZZH";
    }

    private String precedence() {
        char action = envelope.prosign();
        String dual = form.has(DUAL_PRECEDENCE) && action != 'R' ? " R" : "";
        String signal = form.has(TRAILING_SIGNAL) ? " " + form.pick("signal") : "";
        return action + dual + " " + GROUP.format(envelope.time()).toUpperCase(Locale.ROOT) + signal;
    }

    private List<String> addressees(String prosign, List<Addressee> addressees) {
        List<String> lines = new ArrayList<>();
        for (Addressee each : addressees) {
            String office = form.has(OFFICE_CODES) ? "//POL/CO//" : "";
            String word = each.precedence().isEmpty() ? "" : " " + each.precedence();
            String number = each.continuity().map(" %04d"::formatted).orElse("");
            String start = lines.isEmpty() ? prosign : "";
            lines.add(start + each.station().indicator() + "/" + each.station().plad() + office + word + number);
        }
        return lines;
    }
}
