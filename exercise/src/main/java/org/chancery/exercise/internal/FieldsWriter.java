package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Fields;

/// Lays out what stands between the class line and the first paragraph (5 FAH-2 order).
final class FieldsWriter {
    private static final LocalDate NEW_ORDER = LocalDate.of(2010, 6, 27);

    private final Variation form;
    private final Telegram telegram;
    private final Fields fields;
    private final LocalDateTime time;

    FieldsWriter(Telegram telegram, Variation form) {
        this.form = form;
        this.telegram = telegram;
        this.fields = telegram.fields();
        this.time = telegram.envelope().time();
    }

    /// @param sections how many sections the class line announces; none are named when it is 1
    String classLine(int sections) {
        Classification classification = fields.classification();
        String spaced = switch (classification.level()) {
            case "C" -> "C O N F I D E N T I A L";
            case "S" -> "S E C R E T";
            default -> form.has(SECURITY_WARNING_EFTO) ? "UNCLAS E F T O" : "UNCLAS";
        };
        if (form.has(CLASS_LINE_DAMAGED)) {
            spaced = spaced.charAt(0) + spaced;
        }
        if (form.has(CLASS_LINE_LOWER_CASE)) {
            spaced = spaced.toLowerCase(Locale.ROOT);
        }
        String section = sections > 1 ? " SECTION 01 OF %02d".formatted(sections) : "";
        return spaced + section + " " + reference();
    }

    String reference() {
        int serial = telegram.envelope().numbers().serial() + (form.has(NUMBER_MISMATCH) ? 1 : 0);
        return "%s %06d".formatted(telegram.envelope().from().post(), serial);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (form.has(CORRECTED_COPY)) {
            lines.addAll(List.of("C O R R E C T E D  C O P Y (TEXT CORRECTED)", ""));
        }
        lines.addAll(fields.classification().captions());
        lines.add("");
        if (!fields.passing().isEmpty()) {
            lines.addAll(fields.passing());
        }
        lines.add("EXERCISE EXERCISE EXERCISE");
        lines.add("");
        runTogether(lines);
        return lines;
    }

    private void runTogether(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(executiveOrder());
        blocks.add(tags());
        blocks.add(subject());
        blocks.add(references());
        blocks.add(authority());
        boolean all = form.has(ALL_FIELDS_RUN_TOGETHER);
        if (all) {
            StringBuilder one = new StringBuilder();
            blocks.forEach(
                    block -> block.forEach(line -> one.append(line.strip()).append(' ')));
            lines.add(one.toString().strip().replaceAll(" +", " "));
            lines.add("");
            return;
        }
        if (form.has(FIELDS_RUN_TOGETHER)
                && !blocks.get(0).isEmpty()
                && !blocks.get(1).isEmpty()) {
            blocks.set(0, List.of(blocks.get(0).getFirst() + " " + blocks.get(1).getFirst()));
            blocks.set(1, blocks.get(1).subList(1, blocks.get(1).size()));
        }
        blocks.forEach(lines::addAll);
    }

    private List<String> executiveOrder() {
        if (form.has(NO_EXECUTIVE_ORDER)) {
            return List.of();
        }
        String order = time.toLocalDate().isBefore(NEW_ORDER) ? "12958" : "13526";
        String word = form.pick("eo.word").replace("{order}", order);
        if (fields.classification().until().isEmpty()) {
            return List.of(word + " N/A");
        }
        LocalDate until = fields.classification().until().orElseThrow();
        String text = form.pick("eo")
                .replace("{yyyy}", "%04d".formatted(until.getYear()))
                .replace("{yy}", "%02d".formatted(until.getYear() % 100))
                .replace("{m}", String.valueOf(until.getMonthValue()))
                .replace("{d}", String.valueOf(until.getDayOfMonth()));
        return List.of(word + " " + text);
    }

    private List<String> tags() {
        if (form.has(NO_TAGS)) {
            return List.of();
        }
        String tags = fields.tags();
        if (form.has(TAGS_FUSED)) {
            tags = tags.replaceFirst(" ", "");
        }
        tags = tags.replace(" ", form.pick("tags.separator"));
        if (form.has(PERSON_TAG)) {
            tags = tags + " OVIP (SOLVANERA, BEATRIZ)";
        }
        List<String> lines = new ArrayList<>(Wrapping.lines(form.pick("tags.word") + " " + tags, "      "));
        if (form.has(TAGS_WRAPPED)) {
            lines.add("      ZC");
        }
        return lines;
    }

    private List<String> subject() {
        if (form.has(NO_SUBJECT)) {
            return List.of();
        }
        String mark =
                fields.subject().mark().isEmpty() ? "" : "(" + fields.subject().mark() + ") ";
        List<String> lines = new ArrayList<>(Wrapping.lines(
                form.pick("subject.word") + " " + mark + fields.subject().text()));
        lines.add("");
        return lines;
    }

    private List<String> references() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < fields.references().size(); i++) {
            lines.add((i == 0 ? "REF: " : "     ") + fields.references().get(i));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (!lines.isEmpty() && form.has(TWO_REFERENCE_BLOCKS)) {
            lines.addAll(List.of("REF: " + fields.references().getFirst(), ""));
        }
        return lines;
    }

    private List<String> authority() {
        Classification classification = fields.classification();
        if (!classification.classified() || form.has(NO_AUTHORITY)) {
            return List.of();
        }
        String reasons = form.pick("by.reasons");
        if (time.getYear() > 2003) {
            reasons = reasons.replace("1.5 B,D", "1.4 B,D");
        }
        List<String> lines = new ArrayList<>(
                Wrapping.lines(form.pick("by.word") + " " + classification.authority() + " " + reasons));
        lines.add("");
        return lines;
    }

    /// Hours since 1970, for the odd numeric document ids that precede some texts.
    String documentId() {
        return String.valueOf(time.toEpochSecond(ZoneOffset.UTC) / 3600 % 1_000_000);
    }
}
