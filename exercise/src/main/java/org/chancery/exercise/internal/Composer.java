package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.internal.Telegram.Citation;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Paragraph;

/// Draws up one invented message after another, each in a form of its own.
public final class Composer {
    private final Random random;
    private final boolean canonical;
    private final Draw draw;
    private final Vocabulary vocabulary;
    private final Variation.Odds odds = Variation.Odds.load();
    private final Registry registry = new Registry();
    private final Calendar calendar;
    private final EnvelopeComposer envelopes;
    private final FieldsComposer fields;
    private final BodyComposer bodies;
    private int made;

    /// @param random the only source of choice
    /// @param canonical whether all messages are telegrams in the canonical form
    public Composer(Random random, boolean canonical) {
        this.random = random;
        this.canonical = canonical;
        this.draw = new Draw(random);
        this.vocabulary = new Vocabulary(random);
        this.calendar = new Calendar(draw);
        this.envelopes = new EnvelopeComposer(draw, registry);
        ReferenceComposer references = new ReferenceComposer(draw, vocabulary, registry, envelopes.stations());
        this.fields = new FieldsComposer(draw, vocabulary, references);
        this.bodies = new BodyComposer(draw, vocabulary);
    }

    /// The next message.
    public ExerciseMessage next() {
        String name = "exercise-" + Digits.of(++made, 7) + ".txt";
        if (canonical) {
            Variation form = Variation.canonical(odds, Set.of(SECTIONED));
            return new TelegramWriter(telegram(form, "year.canonical"), form).write(name);
        }
        Variation form = Variation.drawn(odds, random);
        if (form.has(FLEET_NOTICE)) {
            form.settle(WINDOWS_1252, form.has(FLEET_WINDOWS_1252));
            LocalDateTime time = calendar.next(draw.number("year.fleet"));
            int serial = 1 + (37 * time.getYear() % 300 + registry.next("FLTNOTE", time.getYear())) % 999;
            return new FleetWriter(new FleetComposer(draw, vocabulary).notice(time, serial, form), form).write(name);
        }
        if (form.has(DEPARTMENT_COPY)) {
            return copy(form, name);
        }
        return new TelegramWriter(telegram(form, "year"), form).write(name);
    }

    private Telegram telegram(Variation form, String years) {
        LocalDateTime time = calendar.next(draw.number(years));
        Envelope envelope = envelopes.envelope(time, form);
        Fields drawn = fields.fields(envelope, form);
        List<Citation> citations = drawn.references();
        boolean lettered = ReferenceLines.lettered(citations, form);
        int letters = lettered ? citations.size() : -citations.size();
        List<Paragraph> paragraphs = bodies.paragraphs(drawn.classification(), time.getYear(), letters, form);
        registry.record(envelope.number());
        return Redaction.of(new Telegram(envelope, drawn, paragraphs, vocabulary.word("surname")), form);
    }

    private ExerciseMessage copy(Variation form, String name) {
        CopyComposer copies = new CopyComposer(draw, vocabulary, envelopes);
        return new CopyWriter(copies.copy(calendar.next(draw.number("year.copy")), form), form).write(name);
    }
}
