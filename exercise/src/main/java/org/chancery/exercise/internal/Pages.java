package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Cuts a text into sections and pages, inside a sentence where there is one, as relays do.
final class Pages {
    private static final int LONG = 60;
    private static final int SOME = 25;
    private static final int MOST_SECTIONS = 28;

    private final Telegram telegram;
    private final Variation form;
    private final ClassLine classLine;
    private final List<Line> content;
    private final List<Integer> breaks;
    private final int pages;
    private final int sections;

    Pages(Telegram telegram, Variation form, ClassLine classLine, List<Line> content) {
        this.telegram = telegram;
        this.form = form;
        this.classLine = classLine;
        this.content = content;
        boolean sectioned = form.has(SECTIONED, content.size() > LONG);
        boolean paged = form.has(PAGE_LINES, !sectioned && content.size() > SOME);
        this.pages = sectioned ? Integer.parseInt(form.settled("page.pages")) : Integer.MAX_VALUE;
        List<Integer> found = sectioned || paged ? breaks() : List.of();
        this.breaks = sectioned && found.size() < pages ? List.of() : found;
        this.sections = 1 + breaks.size() / pages;
        form.settle(SECTIONED, sections > 1);
        form.has(PAGE_LINES_REMOVED, sections > 1);
        form.settle(PAGE_LINES, sections == 1 && !breaks.isEmpty());
        form.has(PAGE_LINE_INLINE, !breaks.isEmpty() && !form.has(PAGE_LINES_REMOVED) && form.has(REFLOWED));
    }

    int sections() {
        return sections;
    }

    /// The content with what stands between its pages.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (int page = 1; page <= breaks.size(); page++) {
            int end = breaks.get(page - 1);
            add(lines, content.subList(at, end), page > 1);
            separator(lines, page);
            at = end;
        }
        add(lines, content.subList(at, content.size()), !breaks.isEmpty());
        return lines;
    }

    /// Adds a page, whose first line goes on with what is no longer the line above.
    private void add(List<Line> lines, List<Line> page, boolean cut) {
        lines.addAll(page);
        if (cut && !form.has(PAGE_LINE_INLINE)) {
            int first = lines.size() - page.size();
            lines.set(first, Line.of(lines.get(first).text()));
        }
    }

    /// The numbers of the lines before which a new page begins.
    private List<Integer> breaks() {
        int length = Integer.parseInt(form.settled("page.lines"));
        List<Integer> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i + 3 < content.size(); i++) {
            boolean inside = content.get(i + 1).follows();
            if (i + 1 - last >= length && inside && (found.size() + 1) / pages < MOST_SECTIONS) {
                last = i + 1;
                found.add(last);
            }
        }
        return found;
    }

    private void separator(List<Line> lines, int page) {
        String blanks = form.settled("page.blanks");
        if (form.has(PAGE_LINES_REMOVED)) {
            lines.add(Line.BLANK);
        } else if (form.has(PAGE_LINE_INLINE)) {
            lines.add(new Line(mark(page), true));
        } else {
            if (blanks.equals("both") || blanks.equals("before")) {
                lines.add(Line.BLANK);
            }
            lines.add(Line.of(mark(page)));
            if (page % pages == 0) {
                section(lines, page / pages + 1);
            }
            if (blanks.equals("both") || blanks.equals("after")) {
                lines.add(Line.BLANK);
            }
        }
    }

    /// What some relays repeat at the head of each section.
    private void section(List<Line> lines, int section) {
        String inside = form.settled("section.inside");
        if (inside.equals("none")) {
            return;
        }
        lines.add(Line.BLANK);
        classLine.lines(section, sections).forEach(each -> lines.add(Line.of(each)));
        if (inside.equals("captions too")) {
            lines.add(Line.BLANK);
            telegram.fields().classification().captions().forEach(each -> lines.add(Line.of(each)));
        }
    }

    private String mark(int page) {
        Envelope envelope = telegram.envelope();
        int section = 1 + page / pages;
        int within = 1 + page % pages;
        String number = Digits.of(section, 3) + (within == 1 ? "" : "." + within);
        return Fill.in(form.settled("page.format"))
                .put("section.page", number)
                .put("sss", Digits.of(sections, 3))
                .put("pp", Digits.two(page + 1))
                .put("ss", Digits.two(section))
                .put("SS", Digits.two(sections))
                .time(envelope.time())
                .number(envelope.from().post(), envelope.numbers().serial())
                .text();
    }
}
