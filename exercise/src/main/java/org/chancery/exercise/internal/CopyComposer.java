package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.Truth.Until;
import org.chancery.exercise.internal.Telegram.Citation;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Meant;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Signatory;
import org.chancery.exercise.internal.Telegram.Subject;
import org.chancery.exercise.internal.Telegram.Tags;

/// Draws telegrams of the 1970s, in capitals and without portion marks.
final class CopyComposer {
    private final Draw draw;
    private final Vocabulary vocabulary;
    private final EnvelopeComposer envelopes;

    CopyComposer(Draw draw, Vocabulary vocabulary, EnvelopeComposer envelopes) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.envelopes = envelopes;
    }

    Telegram copy(LocalDateTime time, Variation form) {
        Envelope envelope = bare(envelopes.envelope(time, form));
        String level = draw.pick("copy.level");
        boolean open = level.equals("U") || level.equals("LOU");
        Ending ending = open ? Ending.NOT_APPLICABLE : Ending.of(Until.INSTRUCTION, draw.pick("decl.11652"));
        String limited = !open && draw.below(8) == 0 ? "LIMDIS" : "";
        Classification classification = new Classification(
                level, limited.isEmpty() ? List.of() : List.of(limited), ending, Signatory.NOBODY, List.of());
        Fields fields = new Fields(
                classification,
                draw.below(3) == 0 ? List.of(vocabulary.filled(vocabulary.word("passing"))) : List.of(),
                new Tags(tags(), List.of()),
                new Subject("", Capitals.upper(vocabulary.sentence("copy.subject", ""))),
                citations(envelope));
        return new Telegram(envelope, fields, paragraphs(), vocabulary.word("surname"));
    }

    /// Addressees bear the number 0000 or none, and no office.
    private Envelope bare(Envelope envelope) {
        return new Envelope(
                envelope.from(), envelope.time(), envelope.numbers(), bare(envelope.to()), bare(envelope.info()));
    }

    private List<Addressee> bare(List<Addressee> addressees) {
        List<Addressee> bare = new ArrayList<>();
        for (Addressee each : addressees) {
            String number = each.number().isEmpty() || draw.below(3) > 0 ? each.number() : "0000";
            bare.add(new Addressee("", each.plad(), "", each.precedence(), number));
        }
        return bare;
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int i = 1 + draw.below(3); i > 0; i--) {
            String tag = vocabulary.word("tag.old");
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        tags.add(vocabulary.word("tag.geo"));
        return List.copyOf(tags);
    }

    private List<Citation> citations(Envelope envelope) {
        List<Citation> citations = new ArrayList<>();
        for (int i = draw.below(4); i > 1; i--) {
            MessageNumber number = new MessageNumber(
                    draw.one(envelopes.stations()).post(),
                    1 + draw.below(9_000),
                    envelope.time().getYear());
            citations.add(new Citation(List.of(number), ""));
        }
        return citations;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 2 + draw.below(9);
        for (int i = 0; i < count; i++) {
            String phrase = Capitals.upper(vocabulary.coin());
            StringBuilder text = new StringBuilder(vocabulary.sentence("lead", phrase));
            int size = draw.number("paragraph.size");
            while (text.length() < size) {
                text.append("  ").append(vocabulary.sentence("more", ""));
            }
            if (i == count - 1) {
                text.append("  EXERCISE EXERCISE EXERCISE.");
            }
            boolean summary = i == 0 && draw.below(3) == 0;
            String words = Capitals.upper(summary ? "SUMMARY: " + text + "  END SUMMARY." : text.toString());
            Meant meant = new Meant("", phrase, summary ? "SUMMARY" : "", Optional.empty());
            paragraphs.add(new Paragraph("", meant, words, List.of()));
        }
        return paragraphs;
    }
}
