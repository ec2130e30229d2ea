package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Rest;
import org.chancery.exercise.internal.Telegram.Signatory;
import org.chancery.exercise.internal.Telegram.Subject;

/// Puts runs of X in place of names outside the paragraphs, or of a whole line within, as publishers do.
final class Redaction {
    private Redaction() {}

    static Telegram of(Telegram telegram, Variation form) {
        if (!form.has(REDACTION)) {
            return telegram;
        }
        String run = form.settled("redaction.run");
        return switch (form.settled("redaction")) {
            case "line" -> line(telegram, run);
            case "subject" -> subject(telegram, run);
            case "addressee" -> addressee(telegram, run);
            case "authority" -> authority(telegram, run);
            default -> telegram;
        };
    }

    private static Telegram line(Telegram telegram, String run) {
        List<Paragraph> paragraphs = new ArrayList<>(telegram.paragraphs());
        Paragraph last = paragraphs.getLast();
        List<Rest> rest = new ArrayList<>(last.rest());
        rest.add(new Rest(run.repeat(1 + 60 / run.length()), false));
        paragraphs.set(paragraphs.size() - 1, new Paragraph(last.heading(), last.meant(), last.text(), rest));
        return new Telegram(telegram.envelope(), telegram.fields(), paragraphs, telegram.signature());
    }

    private static Telegram subject(Telegram telegram, String run) {
        Fields fields = telegram.fields();
        String text = fields.subject().text();
        int at = text.indexOf(' ');
        int end = text.indexOf(' ', at + 1);
        String redacted = at < 0 || end < 0 ? text + " " + run : text.substring(0, at + 1) + run + text.substring(end);
        return with(
                telegram, fields.classification(), new Subject(fields.subject().mark(), redacted));
    }

    private static Telegram authority(Telegram telegram, String run) {
        Classification known = telegram.fields().classification();
        Signatory by = new Signatory(known.by().title(), run);
        Classification redacted =
                new Classification(known.level(), known.captions(), known.ending(), by, known.letters());
        return with(telegram, redacted, telegram.fields().subject());
    }

    private static Telegram with(Telegram telegram, Classification classification, Subject subject) {
        Fields known = telegram.fields();
        Fields fields = new Fields(classification, known.passing(), known.tags(), subject, known.references());
        return new Telegram(telegram.envelope(), fields, telegram.paragraphs(), telegram.signature());
    }

    private static Telegram addressee(Telegram telegram, String run) {
        Envelope envelope = telegram.envelope();
        List<Addressee> info = new ArrayList<>(envelope.info());
        if (info.isEmpty()) {
            return telegram;
        }
        Addressee known = info.getLast();
        info.set(info.size() - 1, new Addressee(known.indicator(), run, "", known.precedence(), known.number()));
        Envelope redacted = new Envelope(envelope.from(), envelope.time(), envelope.numbers(), envelope.to(), info);
        return new Telegram(redacted, telegram.fields(), telegram.paragraphs(), telegram.signature());
    }
}
