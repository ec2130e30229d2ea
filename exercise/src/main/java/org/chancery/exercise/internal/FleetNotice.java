package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth;

/// A general message of an invented navy: USMTF sets, with a JANAP 128 heading, an ACP 127 one, or a banner alone.
final class FleetNotice {
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ROOT);
    private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("DDDHHmm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);

    private final Vocabulary vocabulary;
    private final Variation form;
    private final LocalDateTime time;
    private final int serial;

    FleetNotice(Vocabulary vocabulary, Variation form, LocalDateTime time, int serial) {
        this.vocabulary = vocabulary;
        this.form = form;
        this.time = time;
        this.serial = serial;
    }

    ExerciseMessage write(String name) {
        String subject = vocabulary.sentence("fleet.subject", "").toUpperCase(Locale.ROOT);
        List<Truth.Portion> portions = new ArrayList<>();
        List<String> lines = new ArrayList<>(heading());
        lines.add("UNCLAS" + (form.below(2) == 0 ? "" : " //N01520//"));
        lines.add("EXERCISE EXERCISE EXERCISE");
        lines.add(reference());
        if (form.has(SECOND_HEADING)) {
            lines.addAll(
                    List.of("PASS TO OFFICE CODES:", "FM CHFLEET ALDERMERE//N1//", "INFO CHFLEET ALDERMERE//N1//"));
        }
        lines.add("MSGID/GENADMIN/CHFLEET ALDERMERE/N1/" + upper(MONTH) + "//");
        lines.addAll(Wrapping.lines("SUBJ/" + subject + "//"));
        if (form.has(REFERENCES)) {
            lines.add("REF/A/DOC/CHFLEET/" + upper(DateTimeFormatter.ofPattern("ddMMMyyyy", Locale.ROOT)) + "//");
            lines.addAll(Wrapping.lines("NARR/REF A IS FLEET ORDER 1650.2, RECORDS OF EXERCISE TRAFFIC.//"));
        }
        remarks(lines, portions);
        lines.addAll(List.of("EXERCISE EXERCISE EXERCISE", "BT"));
        if (!form.has(NO_VALIDATION_LINE)) {
            lines.add("#%04d".formatted(serial % 10_000));
        }
        lines.addAll(List.of("NNNN", ""));
        var departures = new TreeSet<String>();
        form.departures().forEach(each -> departures.add(each.name()));
        String text = String.join(form.has(CARRIAGE_RETURNS) ? "\r\n" : "\n", lines);
        return new ExerciseMessage(
                name,
                text.getBytes(Charset.forName(form.pick("charset"))),
                new Truth("U", reference(), subject, portions, departures));
    }

    private void remarks(List<String> lines, List<Truth.Portion> portions) {
        int count = 3 + form.below(5);
        for (int number = 1; number <= count; number++) {
            String word = vocabulary.coin();
            String text = vocabulary.sentence("fleet", word);
            if (form.has(SMART_QUOTES)) {
                text = text + " Units keep the captain’s copy.";
            }
            String end = number == count ? "//" : "";
            lines.addAll(Wrapping.lines((number == 1 ? "RMKS/" : "") + number + ". " + text + end));
            portions.add(new Truth.Portion(String.valueOf(number), "", word));
        }
    }

    private List<String> heading() {
        List<String> addresses =
                List.of("FM CHFLEET ALDERMERE", "TO FLTNOTE", "INFO RVCHFLT/CHFLEET ALDERMERE//N1//", "BT");
        List<String> lines = new ArrayList<>();
        switch (form.pick("fleet.heading")) {
            case "janap" -> {
                lines.add("RAAUZYUW RVCHFLT%04d %s-UUUU--RVSHIPS.".formatted(serial % 10_000, FILED.format(time)));
                lines.add("ZNR UUUUU");
                lines.add("R " + upper(GROUP) + " ZYB");
            }
            case "banner" -> {
                lines.addAll(List.of("UNCLASSIFIED//", "ROUTINE"));
                lines.add("R " + upper(GROUP));
            }
            default -> lines.add("R " + upper(GROUP));
        }
        lines.addAll(addresses);
        return lines;
    }

    private String reference() {
        return "FLTNOTE %03d/%02d".formatted(serial, time.getYear() % 100);
    }

    private String upper(DateTimeFormatter format) {
        return format.format(time).toUpperCase(Locale.ROOT);
    }
}
