package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.internal.Telegram.Citation;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Draws what a telegram refers to.
final class ReferenceComposer {
    private static final int ONLY_OTHER_OF_100 = 13;

    private final Draw draw;
    private final Vocabulary vocabulary;
    private final Registry registry;
    private final List<Station> stations;

    ReferenceComposer(Draw draw, Vocabulary vocabulary, Registry registry, List<Station> stations) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.registry = registry;
        this.stations = stations;
    }

    List<Citation> citations(Envelope envelope, Variation form) {
        List<Citation> citations = new ArrayList<>();
        boolean onlyOther = draw.below(100) < ONLY_OTHER_OF_100;
        for (int i = draw.number("reference.count"); i > 0; i--) {
            Citation citation = citation(onlyOther ? "other" : draw.pick("reference"), envelope);
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
        }
        if (form.has(SELF_REFERENCE, !citations.isEmpty())) {
            citations.set(citations.size() - 1, new Citation(List.of(envelope.number()), ""));
        }
        return citations;
    }

    private Citation citation(String kind, Envelope envelope) {
        MessageNumber first = kind.equals("earlier") ? earlier(envelope) : same(envelope);
        return switch (kind) {
            case "other" -> new Citation(List.of(), other(envelope.time()));
            case "pair" -> new Citation(List.of(first, after(first)), "");
            case "triple" -> new Citation(List.of(first, after(first), after(after(first))), "");
            default -> new Citation(List.of(first), "");
        };
    }

    private MessageNumber same(Envelope envelope) {
        int year = envelope.time().getYear();
        List<MessageNumber> sent = registry.sent(year);
        if (!sent.isEmpty() && draw.below(3) > 0) {
            return draw.one(sent);
        }
        return invented(draw.below(4) == 0 ? envelope.from() : draw.one(stations), year);
    }

    private MessageNumber earlier(Envelope envelope) {
        return invented(draw.one(stations), envelope.time().getYear() - 1 - draw.below(1 + draw.below(4)));
    }

    private MessageNumber invented(Station station, int year) {
        return new MessageNumber(station.post(), 1 + draw.below(20 + 300 * station.perDay()), year);
    }

    private MessageNumber after(MessageNumber number) {
        return new MessageNumber(number.post(), number.number() + 1 + draw.below(40), number.year());
    }

    private String other(LocalDateTime time) {
        LocalDateTime then = time.minusDays(1 + draw.below(60)).minusMinutes(draw.below(1440));
        Fill words = Fill.in(draw.pick("reference.other"))
                .put("dtg", Fill.group(then))
                .put("date", Fill.in("{d} {MON} {yy}").time(then).text())
                .put("n", 1 + draw.below(900))
                .put("n4", Digits.of(draw.below(9_999), 4))
                .put("n5", Digits.of(draw.below(99_999), 5))
                .time(then);
        return vocabulary.filled(words.text().replace("{PERSON}", "{SURNAME}"));
    }
}
