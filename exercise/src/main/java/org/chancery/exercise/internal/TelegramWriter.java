package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth;

/// Lays out a whole telegram in one form.
final class TelegramWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int SECTION = 60;

    private final Telegram telegram;
    private final Variation form;
    private final FieldsWriter fields;
    private final BodyWriter body;

    TelegramWriter(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
        this.fields = new FieldsWriter(telegram, form);
        this.body = new BodyWriter(telegram, form);
    }

    ExerciseMessage write(String name) {
        String text = text();
        var classification = telegram.fields().classification();
        var departures = new TreeSet<String>();
        form.departures().forEach(each -> departures.add(each.name()));
        Truth truth = new Truth(
                classification.level(),
                fields.reference(),
                form.has(NO_SUBJECT) ? "" : telegram.fields().subject().text(),
                body.portions(),
                departures);
        return new ExerciseMessage(name, text.getBytes(Charset.forName(form.pick("charset"))), truth);
    }

    private String text() {
        List<String> content = new ArrayList<>(fields.lines());
        content.addAll(body.lines());
        boolean sectioned = form.has(SECTIONED) && content.size() > SECTION;
        int sections = sectioned ? 1 + content.size() / SECTION : 1;
        if (sectioned || form.has(PAGE_LINES)) {
            String reference = "%s %08d"
                    .formatted(
                            telegram.envelope().from().post(),
                            telegram.envelope().numbers().serial());
            content = BodyWriter.paged(content, reference, sections);
        }
        if (form.has(TRAILING_BACKSLASH)) {
            content.replaceAll(line -> line.isBlank() ? line : line + "\\");
        }
        String text = form.has(WRAPPER) ? wrapped(content, sections) : plain(content, sections);
        return form.has(CARRIAGE_RETURNS) ? text.replace("\n", "\r\n") : text;
    }

    private String plain(List<String> content, int sections) {
        List<String> lines = new ArrayList<>();
        if (form.has(DISTRIBUTION_TABLE)) {
            lines.addAll(List.of("ACTION CLD-00", "INFO  LOG-00 ROV-00 ADM-00 PLN-01 /001W", ""));
        }
        lines.addAll(new HeadingWriter(telegram, form).lines());
        lines.add("BT");
        if (form.has(PREAMBLE)) {
            lines.add(preamble());
        }
        lines.add(fields.classLine(sections));
        lines.addAll(content);
        lines.add("BT");
        if (!form.has(NO_VALIDATION_LINE)) {
            lines.add("#%04d".formatted(telegram.envelope().numbers().serial() % 10_000));
        }
        lines.addAll(List.of("NNNN", ""));
        return String.join("\n", lines);
    }

    /// The form in which archives publish: five lines in front, no BT, the class line glued to what precedes it.
    private String wrapped(List<String> content, int sections) {
        var envelope = telegram.envelope();
        String id = "%02d%s%d"
                .formatted(
                        envelope.time().getYear() % 100,
                        envelope.from().post().replace(" ", ""),
                        envelope.numbers().serial());
        List<String> lines = new ArrayList<>();
        lines.add(id);
        lines.add(Wrapping.lines(telegram.fields().subject().text()).getFirst());
        lines.add(STAMP.format(envelope.time()));
        lines.add(longLevel());
        lines.add(envelope.from().plad());
        if (form.has(HEADING_WITHHELD)) {
            lines.add("The heading of this exercise message is withheld from this copy.");
        } else {
            lines.addAll(new HeadingWriter(telegram, form).lines());
        }
        String first = form.has(PREAMBLE) ? preamble() + " " : "";
        lines.set(lines.size() - 1, lines.getLast() + " " + first + fields.classLine(sections));
        if (form.has(HEADER_MARK)) {
            lines.add("---header---");
        }
        if (form.has(SECOND_HEADING)) {
            lines.addAll(new HeadingWriter(telegram, form).lines());
            lines.add(fields.classLine(sections));
        }
        lines.addAll(content);
        lines.add("");
        return String.join("\n", lines);
    }

    private String longLevel() {
        String level = switch (telegram.fields().classification().level()) {
            case "C" -> "CONFIDENTIAL";
            case "S" -> "SECRET";
            default -> "UNCLASSIFIED";
        };
        return telegram.fields().classification().captions().contains("NOFORN") ? level + "//NOFORN" : level;
    }

    private String preamble() {
        return form.pick("preamble")
                .replace("{date}", DAY.format(telegram.envelope().time()))
                .replace("{id}", fields.documentId());
    }
}
