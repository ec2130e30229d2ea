package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.List;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;

/// The five lines that an archive's edition puts before a telegram.
final class Wrapper {
    private final Telegram telegram;
    private final Variation form;

    Wrapper(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
    }

    /// @param subject the subject as it stands in the telegram, or as it was meant where it does not
    List<String> lines(String subject) {
        Envelope envelope = telegram.envelope();
        LocalDateTime time = envelope.time();
        String id = Fill.in(form.settled("wrapper.id"))
                .time(time)
                .number(envelope.from().post(), envelope.numbers().serial())
                .text();
        boolean whole = form.settled("wrapper.title").equals("whole");
        String origin = form.settled("wrapper.origin")
                .replace("{Plad}", envelope.from().name())
                .replace("{plad}", envelope.from().plad());
        return List.of(
                id,
                whole ? subject : Wrapping.lines(subject).getFirst(),
                Fill.in(form.settled("wrapper.date")).time(time).text(),
                level(),
                origin);
    }

    private String level() {
        Classification classification = telegram.fields().classification();
        boolean other = form.has(CLASSIFICATION_MISMATCH);
        String level = switch (classification.level()) {
            case "C" -> other ? "SECRET" : "CONFIDENTIAL";
            case "S" -> other ? "CONFIDENTIAL" : "SECRET";
            case "LOU" -> other ? "UNCLASSIFIED" : "LIMITED OFFICIAL USE";
            default -> other ? "CONFIDENTIAL" : "UNCLASSIFIED";
        };
        boolean noforn = classification.noforn();
        if (form.has(NOFORN_CAPTION_ONLY, noforn)) {
            return level;
        }
        if (noforn || form.has(NOFORN_WRAPPER_ONLY, classification.classified())) {
            return level + "//NOFORN";
        }
        return classification.captions().contains("SENSITIVE") ? level + "//FOR OFFICIAL USE ONLY" : level;
    }
}
