package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.exercise.Truth.Handling;
import org.chancery.exercise.Truth.Matter;
import org.chancery.exercise.internal.Telegram.Classification;

/// Lays out what stands between the class line and the first paragraph (5 FAH-2 order).
final class FieldsWriter {
    private static final String PARAGRAPH = "paragraph";

    private final Telegram telegram;
    private final Variation form;
    private final OrderLine order;
    private final TagLines tags;
    private final SubjectLines subject;
    private final ReferenceLines references;
    private final AuthorityLines authority;
    private final List<Line> lines = new ArrayList<>();
    private String lead = "";

    FieldsWriter(Telegram telegram, Variation form) {
        this.form = form;
        this.telegram = telegram;
        this.order = new OrderLine(telegram, form);
        this.tags = new TagLines(telegram, form);
        this.subject = new SubjectLines(telegram, form);
        this.references = new ReferenceLines(telegram, form);
        this.authority = new AuthorityLines(telegram, form);
        top().forEach(each -> lines.add(Line.of(each)));
        blocks();
    }

    List<Line> lines() {
        return lines;
    }

    /// What stands before the first paragraph on its line; empty where that has a line of its own.
    String lead() {
        return lead;
    }

    /// The mark of the paragraph that says who classified, where it bears the number 1.
    Optional<String> numbered() {
        return authority.numbered();
    }

    Handling handling() {
        Classification classification = telegram.fields().classification();
        Optional<String> correction = form.has(CORRECTED_COPY)
                ? Optional.of(Corrections.reason(form.settled("correction")))
                : Optional.empty();
        return new Handling(
                classification.level(),
                classification.captions(),
                correction,
                order.declassification(),
                authority.meant());
    }

    Matter matter() {
        return new Matter(
                telegram.fields().passing(), tags.codes(), tags.persons(), subject.text(), references.meant());
    }

    private List<String> top() {
        List<String> top = new ArrayList<>();
        top.add("");
        if (form.has(CORRECTED_COPY)) {
            top.addAll(List.of(form.settled("correction"), ""));
        }
        top.addAll(captions());
        top.add("");
        telegram.fields().passing().forEach(each -> top.addAll(Wrapping.lines(each)));
        if (form.settled("exercise.start").equals("captions")) {
            top.addAll(List.of("EXERCISE EXERCISE EXERCISE", ""));
        } else if (!telegram.fields().passing().isEmpty()) {
            top.add("");
        }
        return top;
    }

    private List<String> captions() {
        List<String> captions = telegram.fields().classification().captions();
        List<String> lines = new ArrayList<>();
        switch (form.settled("captions")) {
            case "row" -> lines.add(String.join(" ", captions));
            case "spaced" -> captions.forEach(each -> lines.addAll(List.of(each, "")));
            default -> lines.addAll(captions);
        }
        if (form.has(SIPDIS_REPEATED, captions.contains("SIPDIS"))) {
            lines.addAll(List.of("", "SIPDIS"));
        }
        return lines;
    }

    private void blocks() {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        blocks.put("order", order.lines());
        blocks.put("tags", tags.lines());
        blocks.put("subject", subject.lines());
        blocks.put("references", references.lines());
        blocks.put("authority", authority.lines());
        List<String> second = references.second();
        boolean open =
                second.isEmpty() && telegram.paragraphs().getFirst().heading().isEmpty();
        List<String> names = new ArrayList<>();
        blocks.forEach((name, text) -> {
            if (!text.isEmpty()) {
                names.add(name);
            }
        });
        names.add(PARAGRAPH);
        List<String> together = together(names, open);
        for (String name : names.subList(0, names.size() - 1)) {
            if (together.contains(name)) {
                join(blocks.getOrDefault(name, List.of()));
                if (name.equals(together.getLast())) {
                    lines.add(Line.of(lead));
                    lines.add(Line.BLANK);
                    lead = "";
                }
            } else {
                blocks.getOrDefault(name, List.of()).forEach(each -> lines.add(Line.of(each)));
            }
        }
        second.forEach(each -> lines.add(Line.of(each)));
    }

    private void join(List<String> block) {
        StringBuilder joined = new StringBuilder(lead);
        for (String each : block) {
            if (!each.isBlank()) {
                joined.append(joined.isEmpty() ? "" : " ").append(each.strip());
            }
        }
        lead = joined.toString();
    }

    /// The neighbours among the named blocks that share a line.
    ///
    /// @param open whether the first paragraph can be one of them
    private List<String> together(List<String> names, boolean open) {
        boolean many = form.has(MANY_FIELDS_RUN_TOGETHER, open && names.size() > 3);
        if (!many && !form.has(FIELDS_RUN_TOGETHER, names.size() > 2)) {
            return List.of();
        }
        form.settle(FIELDS_RUN_TOGETHER, !many);
        List<String> wanted =
                List.of(form.settled(many ? "together.many" : "together.two").split(" ", -1));
        int from = Math.max(0, names.indexOf(wanted.getFirst()));
        int least = many ? 3 : 2;
        int to = Math.max(names.indexOf(wanted.getLast()) + 1, from + least);
        int limit = open ? names.size() : names.size() - 1;
        int end = Math.min(to, limit);
        int start = Math.max(0, Math.min(from, end - least));
        return List.copyOf(names.subList(start, many ? end : Math.min(end, start + 2)));
    }
}
