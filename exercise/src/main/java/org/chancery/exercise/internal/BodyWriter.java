package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Body;
import org.chancery.exercise.Truth.Portion;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Rest;

/// Lays out the paragraphs and the signature.
final class BodyWriter {
    private final Telegram telegram;
    private final Variation form;
    private final Marks marks;
    private final List<Portion> portions = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int width;
    private boolean led;
    private boolean joined;
    private String signature = "";

    /// @param lead what stands before the first paragraph on its line
    /// @param numbered the mark of the paragraph 1 that the fields hold; empty where they hold none
    BodyWriter(Telegram telegram, Variation form, String lead, Optional<String> numbered) {
        this.form = form;
        this.telegram = telegram;
        this.marks = new Marks(form);
        this.width = form.has(LINES_OVERLONG, !form.has(REFLOWED))
                ? Integer.parseInt(form.settled("width"))
                : Wrapping.WIDTH;
        open.append(lead);
        led = !lead.isEmpty();
        numbered.ifPresent(mark -> portions.add(new Portion("1", mark, mark, "", "")));
        paragraphs(1 + portions.size());
        form.settle(PARAGRAPH_MID_LINE, joined);
        sign();
        if (form.settled("exercise.end").equals("last")) {
            lines.add(Line.of("EXERCISE EXERCISE EXERCISE"));
        }
    }

    List<Line> lines() {
        return lines;
    }

    Body body() {
        return new Body(portions, signature);
    }

    private void paragraphs(int first) {
        Numbering numbering = new Numbering(form, first, telegram.paragraphs().size());
        boolean odd = form.has(NOT_A_MARK, hasUnmarked());
        for (Paragraph each : telegram.paragraphs()) {
            heading(each);
            boolean sub = each.meant().letter().isPresent();
            String number = sub ? String.valueOf(each.meant().letter().get()) : numbering.next();
            Marks.Written mark = marks.written(each.meant().mark(), portions.isEmpty());
            String text = each.text();
            if (odd && mark.text().isEmpty()) {
                text = form.settled("not.a.mark") + text;
                odd = false;
            }
            start(sub ? number + ". " : numbering.start(number), mark.text() + text);
            portions.add(new Portion(
                    number,
                    mark.inside(),
                    each.meant().mark(),
                    each.meant().phrase(),
                    each.meant().block()));
            each.rest().forEach(this::rest);
        }
    }

    private boolean hasUnmarked() {
        return telegram.paragraphs().stream()
                .anyMatch(each -> each.meant().mark().isEmpty());
    }

    private void heading(Paragraph paragraph) {
        if (paragraph.heading().isEmpty()) {
            return;
        }
        close();
        String words = form.settled("heading.case").equals("upper")
                ? Capitals.upper(paragraph.heading())
                : Capitals.first(paragraph.heading());
        String style = form.settled("heading.style");
        if (style.equals("marked") && !paragraph.meant().mark().isEmpty()) {
            words = "(" + paragraph.meant().mark() + ") " + words;
        }
        String rule = (style.equals("equals") ? "=" : "-").repeat(words.length());
        if (style.equals("both")) {
            lines.add(Line.of(rule));
        }
        lines.add(Line.of(words));
        if (!style.equals("plain") && !style.equals("marked")) {
            lines.add(Line.of(rule));
        }
        lines.add(Line.BLANK);
    }

    private void start(String start, String text) {
        boolean midLine = !led && !open.isEmpty() && form.has(PARAGRAPH_MID_LINE);
        if (led || midLine) {
            open.append(' ');
            led = false;
            joined |= midLine;
        } else {
            close();
            open.append(form.has(PILCROWS) && !start.isEmpty() ? "\u00b6" : "");
        }
        boolean apart = start.isEmpty() || start.endsWith(" ") || text.startsWith("(");
        open.append(start).append(apart ? "" : " ").append(text);
    }

    private void rest(Rest rest) {
        close();
        if (rest.table()) {
            rest.text().lines().forEach(each -> lines.add(Line.of(each)));
            lines.add(Line.BLANK);
        } else {
            open.append(rest.text());
        }
    }

    /// Breaks what was gathered into lines.
    private void close() {
        if (!open.isEmpty()) {
            lines.addAll(Wrapping.flow(open.toString(), width));
            lines.add(Line.BLANK);
            open.setLength(0);
        }
    }

    private void sign() {
        boolean none = form.has(NO_SIGNATURE) || telegram.signature().isEmpty();
        String name = none ? "" : telegram.signature();
        if (form.has(SIGNATURE_REDACTED, !none)) {
            name = form.settled("redaction.run");
        } else if (form.has(SIGNATURE_MIXED_CASE, !none)) {
            name = Capitals.title(name);
        }
        if (form.has(SIGNATURE_GLUED, !none && !open.isEmpty())) {
            open.append(form.settled("signature.glue")).append(name);
            close();
        } else {
            close();
            if (!none) {
                lines.add(Line.of(name));
            }
        }
        signature = name;
    }
}
