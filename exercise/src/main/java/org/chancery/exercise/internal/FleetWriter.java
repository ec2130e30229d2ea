package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth;
import org.chancery.exercise.Truth.Authority;
import org.chancery.exercise.Truth.Body;
import org.chancery.exercise.Truth.Declassification;
import org.chancery.exercise.Truth.Form;
import org.chancery.exercise.Truth.Handling;
import org.chancery.exercise.Truth.Identity;
import org.chancery.exercise.Truth.Kind;
import org.chancery.exercise.Truth.Matter;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.Truth.Portion;
import org.chancery.exercise.internal.FleetNotice.Item;

/// Lays out a fleet notice: USMTF sets between the heading and the end of the message.
final class FleetWriter {
    private static final int PAGE = 24;
    private static final String CORRECTED = " (CORRECTED COPY)";

    private final FleetNotice notice;
    private final Variation form;
    private final FleetHeading heading;
    private final boolean blanks;
    private final List<Portion> portions = new ArrayList<>();

    FleetWriter(FleetNotice notice, Variation form) {
        this.notice = notice;
        this.form = form;
        this.heading = new FleetHeading(notice, form);
        this.blanks = form.settled("fleet.blank").equals("blank");
    }

    ExerciseMessage write(String name) {
        List<String> lines = new ArrayList<>(heading.lines());
        boolean separated = !form.has(FLEET_NO_SEPARATOR);
        if (separated) {
            lines.add("BT");
        }
        List<String> top = top();
        if (form.has(FLEET_CLASS_LINE_GLUED, separated && !form.has(FLEET_NO_CLASS_LINE))) {
            lines.set(lines.size() - 1, "BT " + top.removeFirst());
        }
        lines.addAll(top);
        lines.addAll(paged(sets()));
        if (separated) {
            lines.add("BT");
        }
        lines.addAll(end());
        if (form.has(FLEET_HTML)) {
            int at = lines.size() / 2;
            lines.set(at, lines.get(at) + form.settled("fleet.html"));
        }
        if (form.has(FLEET_TRAILING_BLANKS)) {
            lines.replaceAll(line -> line.isEmpty() ? line : line + " ");
        }
        byte[] bytes = new Artefacts(form).bytes(String.join("\n", lines));
        form.settle(FLEET_WINDOWS_1252, form.has(WINDOWS_1252));
        return new ExerciseMessage(name, bytes, truth());
    }

    private String fill(String template) {
        return Fill.in(template)
                .put("nnn", Digits.of(notice.serial(), 3))
                .put("nnnn", Digits.of(heading.serial(), 4))
                .put("code", Digits.of(1000 + notice.serial(), 4))
                .put("office", "N2N6")
                .put("subject", notice.subject())
                .time(notice.time())
                .text();
    }

    private List<String> top() {
        List<String> top = new ArrayList<>();
        if (!form.has(FLEET_NO_CLASS_LINE)) {
            top.add(fill(form.settled("fleet.class")));
        }
        top.add("EXERCISE EXERCISE EXERCISE");
        boolean passed = form.has(FLEET_PASS_THROUGH);
        boolean first = passed && form.below(3) == 0;
        if (passed && !first) {
            top.addAll(heading.passedOn());
        }
        top.add(fill(form.settled("fleet.reference")));
        blank(top);
        if (first) {
            top.addAll(heading.passedOn());
            blank(top);
        }
        return top;
    }

    private void blank(List<String> lines) {
        if (blanks) {
            lines.add("");
        }
    }

    private List<String> sets() {
        List<String> lines = new ArrayList<>();
        if (!form.has(FLEET_NO_IDENTIFIER)) {
            lines.add(fill(form.settled("fleet.set.name")));
            blank(lines);
        }
        lines.addAll(Wrapping.lines(fill(form.settled("fleet.subject"))));
        blank(lines);
        references(lines);
        String contact = form.settled("fleet.poc");
        if (!contact.equals("none")) {
            lines.addAll(List.of(fill(contact)
                    .replace("{name}", "OLDACRE, M.")
                    .replace("{n2}", Digits.two(notice.serial()))
                    .replace("{mail}", "M.OLDACRE")
                    .split("\\|", -1)));
            blank(lines);
        }
        remarks(lines);
        return lines;
    }

    private void references(List<String> lines) {
        if (notice.sets().isEmpty()) {
            return;
        }
        if (form.settled("fleet.refs").equals("row")) {
            lines.addAll(Wrapping.lines(String.join(" ", notice.sets()).replace("|", "")));
        } else {
            notice.sets().forEach(each -> lines.addAll(List.of(each.split("\\|", -1))));
        }
        String amplify = form.settled("fleet.amplify");
        if (amplify.equals("none")) {
            blank(lines);
            return;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < notice.about().size(); i++) {
            words.append(words.isEmpty() ? "" : "  ")
                    .append("REF ")
                    .append((char) ('A' + i))
                    .append(" IS ")
                    .append(notice.about().get(i));
        }
        String set = (amplify.equals("AMPN") ? "AMPN/" : "NARR/") + words + "//";
        if (amplify.equals("glued")) {
            String last = lines.removeLast();
            lines.addAll(Wrapping.lines(last + " " + set));
        } else {
            lines.addAll(Wrapping.lines(set));
        }
        blank(lines);
    }

    private void remarks(List<String> lines) {
        String start = form.settled("fleet.text");
        int number = 0;
        for (Item each : notice.items()) {
            number++;
            boolean last = number == notice.items().size();
            String numbered = form.settled("fleet.number").replace("{n}", String.valueOf(number));
            boolean apart = numbered.endsWith(" ");
            String end = last && each.parts().isEmpty() ? closing() : "";
            lines.addAll(
                    Wrapping.lines((number == 1 ? start : "") + numbered + (apart ? "" : " ") + each.text() + end));
            for (int i = 0; i < each.parts().size(); i++) {
                String close = last && i == each.parts().size() - 1 ? closing() : "";
                lines.addAll(Wrapping.lines("    " + each.parts().get(i) + close));
            }
            blank(lines);
            portions.add(new Portion(String.valueOf(number), "", "", each.phrase(), ""));
        }
    }

    private String closing() {
        String release = form.settled("fleet.release");
        return release.isEmpty() ? "//" : "  " + release;
    }

    private List<String> paged(List<String> text) {
        if (!form.has(FLEET_PAGE_LINES, text.size() > 2 * PAGE)) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (i > 0 && i % PAGE == 0) {
                lines.addAll(List.of(
                        "",
                        "",
                        "PAGE " + Digits.two(1 + i / PAGE) + " RVCHFLT" + Digits.of(heading.serial(), 4) + " UNCLAS"));
            }
            lines.add(text.get(i));
        }
        return lines;
    }

    private List<String> end() {
        List<String> lines = new ArrayList<>();
        for (String each : fill(form.settled("fleet.end")).split("\\|", -1)) {
            boolean left = each.equals("NNNN")
                    ? form.has(FLEET_NO_END)
                    : each.startsWith("#") && form.has(FLEET_NO_VALIDATION);
            if (!left) {
                lines.add(each);
            }
        }
        lines.add("");
        return lines;
    }

    private Truth truth() {
        String reference = fill(form.settled("fleet.reference"));
        boolean corrected = reference.endsWith(CORRECTED);
        String number = corrected ? reference.substring(0, reference.length() - CORRECTED.length()) : reference;
        List<String> captions =
                !form.has(FLEET_NO_CLASS_LINE) && form.settled("fleet.class").contains("FOUO")
                        ? List.of("FOUO")
                        : List.of();
        return new Truth(
                new Identity(
                        new MessageNumber(
                                "FLTNOTE", notice.serial(), notice.time().getYear()),
                        number),
                heading.heading(),
                new Handling(
                        "U",
                        captions,
                        corrected ? Optional.of("") : Optional.empty(),
                        Declassification.NONE,
                        Authority.NONE),
                new Matter(List.of(), List.of(), List.of(), notice.subject(), notice.references()),
                new Body(portions, ""),
                new Form(Kind.FLEET_NOTICE, form.departures(), form.spellings()));
    }
}
