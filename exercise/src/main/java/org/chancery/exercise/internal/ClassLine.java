package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.List;
import org.chancery.exercise.Truth.Identity;
import org.chancery.exercise.internal.Telegram.Envelope;

/// The classification line of a telegram, which also bears its number.
final class ClassLine {
    private final Telegram telegram;
    private final Variation form;

    ClassLine(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
    }

    Identity identity() {
        return new Identity(
                new Telegram.Envelope(
                                envelope().from(),
                                envelope().time(),
                                new Telegram.Numbers(
                                        serial(), envelope().numbers().channel()),
                                List.of(),
                                List.of())
                        .number(),
                missing() ? "" : reference());
    }

    /// @param section which one, from 1
    /// @param sections how many there are; none are named when there is one
    List<String> lines(int section, int sections) {
        if (missing()) {
            return List.of();
        }
        String template = form.settled(sections > 1 ? "class.section" : "class.plain");
        String line = Fill.in(template)
                .put("level", words())
                .put("ss", Digits.two(section))
                .put("SS", Digits.two(sections))
                .put("s", section)
                .put("S", sections)
                .put("post", envelope().from().post())
                .put("n", number())
                .text();
        if (form.has(CLASS_LINE_LOWER_CASE) && form.settled("class.lower").equals("line")) {
            line = Capitals.lower(line);
        }
        return List.of(line.split("\\|", -1));
    }

    private boolean missing() {
        return form.has(NO_CLASS_LINE, form.has(WRAPPER));
    }

    private String words() {
        String level = telegram.fields().classification().level();
        String words = switch (level) {
            case "C" -> "C O N F I D E N T I A L";
            case "S" -> "S E C R E T";
            case "LOU" -> "LIMITED OFFICIAL USE";
            default -> form.has(SECURITY_WARNING_EFTO) ? "UNCLAS E F T O" : "UNCLAS";
        };
        if (form.has(CLASS_LINE_DAMAGED)) {
            words = form.settled("class.damaged." + level);
        }
        return form.has(CLASS_LINE_LOWER_CASE) ? Capitals.lower(words) : words;
    }

    private String reference() {
        return envelope().from().post() + " " + number();
    }

    private String number() {
        return Digits.of(serial(), Integer.parseInt(form.settled("class.digits")));
    }

    private int serial() {
        return envelope().numbers().serial() + (form.has(NUMBER_MISMATCH, !form.has(NO_CLASS_LINE)) ? 1 : 0);
    }

    private Envelope envelope() {
        return telegram.envelope();
    }
}
