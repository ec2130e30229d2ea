package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.Addresses;
import org.chancery.exercise.Truth.Filing;
import org.chancery.exercise.Truth.Heading;
import org.chancery.exercise.Truth.Transmission;

/// The heading of a fleet notice: JANAP 128, ACP 127 with a station line, or a banner in place of both.
final class FleetHeading {
    private static final String HOME = "CHFLEET ALDERMERE";
    private static final String STATION = "RVCHFLT";

    private final FleetNotice notice;
    private final Variation form;
    private final String style;
    private final Filing filing;
    private final Addresses addresses;

    FleetHeading(FleetNotice notice, Variation form) {
        this.notice = notice;
        this.form = form;
        this.style = form.settled("fleet.heading");
        this.filing = filing();
        this.addresses = addresses();
    }

    Heading heading() {
        boolean routed = style.equals("janap") || style.equals("station");
        Transmission transmission = routed
                ? new Transmission(
                        "",
                        style.equals("janap") ? List.of("RVSHIPS", "RVCOAST") : List.of("RVSHIPS"),
                        STATION,
                        Digits.of(serial(), 4),
                        "",
                        form.settled("fleet.warning"))
                : Transmission.NONE;
        return new Heading(transmission, filing, addresses, Optional.empty());
    }

    int serial() {
        return notice.serial() * 7 % 10_000;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        switch (style) {
            case "janap" -> {
                lines.add(fill("{form} RVCHFLT{serial} {ddd}{hh}{mi}-UUUU--RVSHIPS RVCOAST."));
                lines.add(form.settled("fleet.warning"));
            }
            case "station" -> {
                lines.add("RR RVSHIPS");
                lines.add(fill("DE RVCHFLT #{serial} {ddd}{hh}{mi}"));
                lines.add(form.settled("fleet.warning"));
            }
            case "banner" -> lines.addAll(List.of(form.settled("fleet.banner"), "ROUTINE"));
            case "classification" -> lines.addAll(List.of("CLASSIFICATION: UNCLASSIFIED//", "ROUTINE"));
            default -> {}
        }
        if (!filing.group().isEmpty()) {
            String signals = filing.signals().isEmpty() ? "" : " " + filing.signals();
            lines.add(filing.precedences().getFirst() + " " + filing.group() + signals);
        }
        List<String> address = addressLines();
        if (form.has(FLEET_ADDRESSES_RUN_TOGETHER)) {
            lines.add(String.join(" ", address));
        } else {
            lines.addAll(address);
        }
        return form.settled("fleet.heading.blank").equals("each") ? spaced(lines) : lines;
    }

    private static List<String> spaced(List<String> lines) {
        List<String> spaced = new ArrayList<>();
        lines.forEach(each -> spaced.addAll(List.of(each, "")));
        return spaced;
    }

    private String fill(String template) {
        return Fill.in(template)
                .put("form", form.settled("fleet.janap"))
                .put("serial", Digits.of(serial(), 4))
                .time(notice.time())
                .text();
    }

    private Filing filing() {
        if (form.has(FLEET_NO_GROUP)) {
            return Filing.NONE;
        }
        String group = Fill.in(form.settled("fleet.group")).time(notice.time()).text();
        String signal = Fill.in(form.settled("fleet.signal"))
                .put("n5", Digits.of(notice.serial() * 61 % 100_000, 5))
                .put("n2", Digits.two(notice.serial()))
                .text()
                .strip();
        return new Filing(List.of("R"), group, Optional.of(notice.time().toInstant(ZoneOffset.UTC)), signal);
    }

    private Addresses addresses() {
        String from = form.settled("fleet.from")
                .replace("{office}", "N2N6")
                .replace(HOME, "")
                .replace("//", "");
        List<Addressee> to = new ArrayList<>();
        for (String each : form.settled("fleet.to").split("\\|", -1)) {
            to.add(new Addressee("", each, "", "", ""));
        }
        List<Addressee> info = switch (form.settled("fleet.info")) {
            case "none" -> List.of();
            case "indicator" -> List.of(new Addressee(STATION, HOME, "N1", "", ""));
            default -> List.of(new Addressee("", HOME, "", "", ""));
        };
        return new Addresses(Optional.of(new Addressee("", HOME, from, "", "")), to, info, List.of());
    }

    private List<String> addressLines() {
        List<String> lines = new ArrayList<>();
        lines.add("FM " + HeadingWriter.line(addresses.from().orElseThrow()));
        addresses.to().forEach(each -> lines.add((lines.size() == 1 ? "TO " : "") + HeadingWriter.line(each)));
        String zen = form.settled("fleet.info").equals("zen") ? "ZEN/" : "";
        addresses.info().forEach(each -> lines.add("INFO " + zen + HeadingWriter.line(each)));
        return lines;
    }

    /// The heading of the office that asked for the message, which stands in the text.
    List<String> passedOn() {
        List<String> lines = new ArrayList<>();
        lines.add(form.settled("fleet.pass"));
        lines.addAll(List.of("FM CHFLEET ALDERMERE//N1//", "TO FLTNOTE", "INFO CHFLEET ALDERMERE//N1//"));
        return lines;
    }
}
