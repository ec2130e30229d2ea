package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth;
import org.chancery.exercise.Truth.Authority;
import org.chancery.exercise.Truth.Body;
import org.chancery.exercise.Truth.Declassification;
import org.chancery.exercise.Truth.Distribution;
import org.chancery.exercise.Truth.Form;
import org.chancery.exercise.Truth.Handling;
import org.chancery.exercise.Truth.Heading;
import org.chancery.exercise.Truth.Identity;
import org.chancery.exercise.Truth.Kind;
import org.chancery.exercise.Truth.Matter;
import org.chancery.exercise.Truth.Portion;
import org.chancery.exercise.Truth.Transmission;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Lays out a telegram as the department's telegram centre of the 1970s copied it.
final class CopyWriter {
    private static final int PAGE = 40;

    private final Telegram telegram;
    private final Variation form;
    private final Envelope envelope;
    private final HeadingWriter heading;
    private final ReferenceLines references;
    private final Distribution distribution;
    private final List<String> desk;

    CopyWriter(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
        this.envelope = telegram.envelope();
        form.settle(TRANSMISSION_LINES_MISSING, true);
        this.heading = new HeadingWriter(telegram, form, 1);
        this.references = new ReferenceLines(telegram, form);
        this.desk = desk();
        Distribution table = Distributions.of(envelope);
        boolean origin = form.settled("copy.table").equals("ORIGIN");
        this.distribution = new Distribution(
                table.action(),
                table.info(),
                origin ? behind(desk.getFirst()) : "",
                origin ? behind(desk.get(1)) : "",
                origin ? desk.subList(2, desk.size()) : List.of());
    }

    ExerciseMessage write(String name) {
        List<String> lines = new ArrayList<>();
        if (form.has(COPY_WRAPPED)) {
            lines.addAll(new Wrapper(telegram, form)
                    .lines(telegram.fields().subject().text()));
        }
        lines.addAll(table());
        lines.addAll(heading.lines());
        lines.add("");
        lines.addAll(paged());
        lines.addAll(List.of(
                Fill.in(form.settled("copy.end")).put("level", level()).text().split("\\|", -1)));
        lines.add("");
        byte[] bytes = new Artefacts(form).bytes(String.join("\n", lines));
        return new ExerciseMessage(name, bytes, truth());
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(page(1));
        lines.add(form.settled("copy.table") + " " + distribution.action());
        lines.add("");
        lines.addAll(Distributions.info(distribution, " R"));
        lines.add("");
        if (!distribution.drafter().isEmpty()) {
            lines.addAll(desk);
        }
        lines.add(Fill.in(form.settled("copy.internal"))
                .put("internal", Distributions.internal(envelope.time()))
                .time(envelope.time())
                .text());
        return lines;
    }

    private List<String> desk() {
        String office = "CLD/" + (char) ('A' + envelope.numbers().serial() % 5);
        List<String> desk = new ArrayList<>(List.of(Fill.in(form.settled("copy.desk"))
                .put("office", office)
                .put("initials", telegram.signature().substring(0, 2) + "W")
                .put("name", telegram.signature())
                .put("n", 20_000 + envelope.numbers().serial() % 9_000)
                .text()
                .split("\\|", -1)));
        for (int i = 0; i < envelope.numbers().serial() % 4; i++) {
            desk.add(List.of("LEG:", "ROV/B:", "PLN - ", "SS:").get(i) + "TREMBATH");
        }
        return desk;
    }

    private static String behind(String line) {
        int by = line.indexOf(" BY") + " BY".length();
        return line.substring(line.charAt(by) == ':' ? by + 1 : by).strip();
    }

    private String page(int number) {
        return Fill.in(form.settled("copy.page"))
                .put("pp", Digits.two(number))
                .time(envelope.time())
                .number(envelope.from().post(), envelope.numbers().serial())
                .text();
    }

    private String level() {
        return switch (telegram.fields().classification().level()) {
            case "C" -> "CONFIDENTIAL";
            case "S" -> "SECRET";
            case "LOU" -> "LIMITED OFFICIAL USE";
            default -> "UNCLASSIFIED";
        };
    }

    private List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(classLine() + " " + envelope.from().post() + " " + number());
        lines.add("");
        lines.addAll(telegram.fields().classification().captions());
        telegram.fields().passing().forEach(each -> lines.addAll(Wrapping.lines(each)));
        lines.addAll(List.of("EXERCISE EXERCISE EXERCISE", ""));
        String words = declassification().words();
        lines.add("E.O. " + declassification().order() + ": " + words);
        lines.add("TAGS: " + String.join(", ", telegram.fields().tags().codes()));
        lines.addAll(Wrapping.lines("SUBJECT: " + telegram.fields().subject().text()));
        lines.add("");
        lines.addAll(references.lines());
        lines.addAll(references.second());
        int number = 0;
        for (var each : telegram.paragraphs()) {
            String start = form.settled("copy.number").replace("{n}", String.valueOf(++number));
            lines.addAll(Wrapping.lines(start + each.text()));
            lines.add("");
        }
        lines.add(telegram.signature());
        return lines;
    }

    private String classLine() {
        return switch (telegram.fields().classification().level()) {
            case "C" -> "C O N F I D E N T I A L";
            case "S" -> "S E C R E T";
            case "LOU" -> "LIMITED OFFICIAL USE";
            default -> "UNCLAS";
        };
    }

    private String number() {
        return Digits.of(envelope.numbers().serial(), envelope.numbers().serial() > 9_999 ? 6 : 4);
    }

    /// The text with the line of each page but the first, between the classification at foot and head.
    private List<String> paged() {
        List<String> lines = new ArrayList<>();
        int page = 1;
        int onPage = 20;
        boolean before = form.settled("copy.level").equals("before and after");
        for (String each : text()) {
            if (++onPage > PAGE) {
                onPage = 0;
                lines.add(level());
                lines.addAll(before ? List.of("", level(), "") : List.of(""));
                lines.addAll(List.of(page(++page), ""));
            }
            lines.add(each);
        }
        return lines;
    }

    private Declassification declassification() {
        Ending ending = telegram.fields().classification().ending();
        LocalDateTime time = envelope.time();
        return new Declassification(
                Orders.on(time.toLocalDate()), ending.until(), Optional.<LocalDate>empty(), ending.words());
    }

    private Truth truth() {
        form.settle(TRANSMISSION_LINES_MISSING, false);
        List<Portion> portions = new ArrayList<>();
        for (var each : telegram.paragraphs()) {
            String number = String.valueOf(portions.size() + 1);
            portions.add(new Portion(
                    number, "", "", each.meant().phrase(), each.meant().block()));
        }
        Heading known = heading.heading();
        return new Truth(
                new Identity(envelope.number(), envelope.from().post() + " " + number()),
                new Heading(Transmission.NONE, known.filing(), known.addresses(), Optional.of(distribution)),
                new Handling(
                        telegram.fields().classification().level(),
                        telegram.fields().classification().captions(),
                        Optional.empty(),
                        declassification(),
                        Authority.NONE),
                new Matter(
                        telegram.fields().passing(),
                        telegram.fields().tags().codes(),
                        List.of(),
                        telegram.fields().subject().text(),
                        references.meant()),
                new Body(portions, telegram.signature()),
                new Form(Kind.DEPARTMENT_COPY, form.departures(), form.spellings()));
    }
}
