package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth;
import org.chancery.exercise.Truth.Addresses;
import org.chancery.exercise.Truth.Filing;
import org.chancery.exercise.Truth.Form;
import org.chancery.exercise.Truth.Heading;
import org.chancery.exercise.Truth.Kind;
import org.chancery.exercise.Truth.Transmission;

/// Lays out a whole telegram in one form.
final class TelegramWriter {
    private final Telegram telegram;
    private final Variation form;
    private final Artefacts artefacts;
    private final ClassLine classLine;
    private final FieldsWriter fields;
    private final BodyWriter body;
    private final List<String> content;
    private final int sections;
    private final HeadingWriter heading;

    TelegramWriter(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
        boolean wrapped = form.has(WRAPPER);
        form.has(HEADING_WITHHELD, wrapped);
        form.has(PILCROWS, wrapped);
        form.has(REFLOWED, wrapped);
        this.artefacts = new Artefacts(form);
        this.classLine = new ClassLine(telegram, form);
        this.fields = new FieldsWriter(telegram, form);
        this.body = new BodyWriter(telegram, form, fields.lead(), fields.numbered());
        List<Line> lines = new ArrayList<>(fields.lines());
        lines.addAll(body.lines());
        Pages pages = new Pages(telegram, form, classLine, lines);
        this.content = artefacts.lines(pages.lines());
        this.sections = pages.sections();
        this.heading = new HeadingWriter(telegram, form, sections);
    }

    ExerciseMessage write(String name) {
        byte[] bytes = artefacts.bytes(form.has(WRAPPER) ? wrapped() : received());
        Truth truth = new Truth(
                classLine.identity(),
                form.has(HEADING_WITHHELD)
                        ? new Heading(Transmission.NONE, Filing.NONE, Addresses.NONE, Optional.empty())
                        : heading.heading(),
                fields.handling(),
                fields.matter(),
                body.body(),
                new Form(Kind.TELEGRAM, form.departures(), form.spellings()));
        return new ExerciseMessage(name, bytes, truth);
    }

    private String received() {
        List<String> lines = new ArrayList<>(heading.lines());
        table(lines);
        lines.add("BT");
        lines.addAll(preamble());
        lines.addAll(classLine.lines(1, sections));
        lines.addAll(content);
        lines.add("BT");
        if (!form.has(NO_VALIDATION_LINE)) {
            lines.add("#" + Digits.of(telegram.envelope().numbers().serial() % 10_000, 4));
        }
        lines.addAll(List.of("NNNN", ""));
        return String.join("\n", lines);
    }

    /// The form in which archives publish: five lines in front, no BT, the class line glued to what precedes it.
    private String wrapped() {
        String subject = fields.matter().subject();
        List<String> lines = new ArrayList<>(new Wrapper(telegram, form)
                .lines(subject.isEmpty() ? telegram.fields().subject().text() : subject));
        boolean withheld = form.has(HEADING_WITHHELD);
        if (withheld) {
            lines.add(form.settled("withheld"));
        } else {
            lines.addAll(heading.lines());
            table(lines);
        }
        headings(lines, withheld);
        List<String> start = new ArrayList<>(preamble());
        start.addAll(classLine.lines(1, sections));
        if (form.has(CLASS_LINE_GLUED, !start.isEmpty() && !form.has(HEADER_MARK) && !form.has(SECOND_HEADING))) {
            lines.set(lines.size() - 1, lines.getLast() + form.settled("class.glue") + start.removeFirst());
        }
        lines.addAll(start);
        lines.addAll(content);
        lines.addAll(List.of(form.settled("ending").split("\\|", -1)));
        return String.join("\n", lines);
    }

    /// A mark where the heading ends, and a heading that comes again.
    private void headings(List<String> lines, boolean withheld) {
        boolean mark = form.has(HEADER_MARK, !withheld);
        boolean second = form.has(SECOND_HEADING, !withheld);
        String style = second ? form.settled("second.heading") : "";
        if (style.equals("class line first")) {
            lines.addAll(classLine.lines(1, sections));
            lines.add("");
        }
        if (mark) {
            lines.add(form.settled("header.mark"));
        }
        if (second) {
            List<String> again = heading.lines();
            lines.addAll(style.equals("from originator") ? again.subList(originator(again), again.size()) : again);
        }
    }

    private static int originator(List<String> heading) {
        for (int i = 0; i < heading.size(); i++) {
            if (heading.get(i).startsWith("FM ")) {
                return i;
            }
        }
        return 0;
    }

    private void table(List<String> lines) {
        if (form.has(DISTRIBUTION_TABLE)) {
            lines.add("");
            lines.addAll(Distributions.table(
                    heading.heading().distribution().orElseThrow(),
                    telegram.envelope().time()));
        }
    }

    private List<String> preamble() {
        if (!form.has(PREAMBLE)) {
            return List.of();
        }
        int hours = telegram.envelope().time().getDayOfYear() * 24
                + telegram.envelope().time().getHour();
        String text = Fill.in(form.settled("preamble"))
                .put("id", hours * 97 % 1_000_000)
                .put("day", telegram.envelope().time().getDayOfMonth())
                .put("letter", telegram.fields().classification().level())
                .time(telegram.envelope().time())
                .number(
                        telegram.envelope().from().post(),
                        telegram.envelope().numbers().serial())
                .text();
        return List.of(text.split("\\|", -1));
    }
}
