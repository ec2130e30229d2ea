package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.exercise.Truth;
import org.chancery.exercise.internal.Telegram.Paragraph;

/// Lays out the numbered paragraphs and the signature.
final class BodyWriter {
    private static final int PAGE = 50;

    private final Variation form;
    private final Telegram telegram;
    private final List<Truth.Portion> portions = new ArrayList<>();

    BodyWriter(Telegram telegram, Variation form) {
        this.form = form;
        this.telegram = telegram;
    }

    List<String> lines() {
        String style = form.pick("number");
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Paragraph each : telegram.paragraphs()) {
            number++;
            if (!each.heading().isEmpty()) {
                lines.addAll(List.of(each.heading(), "-".repeat(each.heading().length()), ""));
            }
            paragraph(lines, start(style, number, each), each.text());
            portions.add(new Truth.Portion(String.valueOf(number), each.mark(), each.phrase()));
        }
        signature(lines);
        lines.add("EXERCISE EXERCISE EXERCISE");
        return lines;
    }

    List<Truth.Portion> portions() {
        return portions;
    }

    private String start(String style, int number, Paragraph paragraph) {
        String pilcrow = form.has(PILCROWS) ? "¶" : "";
        String numbered = pilcrow + style.replace("{n}", String.valueOf(number));
        String mark = paragraph.mark().isEmpty() ? "" : "(" + paragraph.mark() + ") ";
        return paragraph.mark().isEmpty() && !numbered.endsWith(" ") ? numbered + " " : numbered + mark;
    }

    private void paragraph(List<String> lines, String start, String text) {
        List<String> wrapped =
                form.has(REFLOWED) ? List.of(start + text) : new ArrayList<>(Wrapping.lines(start + text));
        boolean midLine = lines.size() > 1 && lines.getLast().isEmpty() && form.has(PARAGRAPH_MID_LINE);
        if (midLine && !lines.get(lines.size() - 2).startsWith("-")) {
            lines.removeLast();
            lines.set(lines.size() - 1, lines.getLast() + " " + wrapped.getFirst());
            lines.addAll(wrapped.subList(1, wrapped.size()));
        } else {
            lines.addAll(wrapped);
        }
        lines.add("");
    }

    private void signature(List<String> lines) {
        if (form.has(NO_SIGNATURE) || telegram.signature().isEmpty()) {
            return;
        }
        String name = telegram.signature();
        switch (form.pick("signature")) {
            case "mixed" -> lines.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
            case "glued" -> {
                lines.removeLast();
                lines.set(lines.size() - 1, lines.getLast() + " " + name);
            }
            default -> lines.add(name);
        }
    }

    /// Puts a page line into each page but the first, inside a sentence where there is one, as relays do.
    ///
    /// @param sections how many sections the whole text has
    static List<String> paged(List<String> body, String reference, int sections) {
        List<String> lines = new ArrayList<>();
        int page = 1;
        int due = PAGE;
        for (int i = 0; i < body.size(); i++) {
            lines.add(body.get(i));
            boolean inside = i + 1 < body.size()
                    && !body.get(i).isBlank()
                    && !body.get(i + 1).isBlank()
                    && !body.get(i + 1).startsWith("-");
            if (lines.size() >= due && inside && i + 3 < body.size()) {
                page++;
                lines.add("");
                String mark = sections > 1 ? "%03d".formatted(Math.min(page, sections)) : "001." + page;
                lines.add("%s  %s OF %03d".formatted(reference, mark, sections));
                lines.add("");
                due = lines.size() + PAGE;
            }
        }
        return lines;
    }
}
