package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Numbers;

/// Draws who sends a telegram to whom.
final class EnvelopeComposer {
    private static final int CHANNEL = 9_999;

    private final Draw draw;
    private final Registry registry;
    private final List<Station> stations = Station.many();

    EnvelopeComposer(Draw draw, Registry registry) {
        this.draw = draw;
        this.registry = registry;
    }

    List<Station> stations() {
        return stations;
    }

    Envelope envelope(LocalDateTime time, Variation form) {
        Station from = draw.one(stations);
        List<Station> others = new ArrayList<>(stations);
        others.remove(from);
        int to = spread(draw.number("to.count"));
        int info = spread(draw.number("info.count"));
        shuffle(others, to + info);
        String precedence = draw.pick("message.precedence");
        List<Addressee> action = new ArrayList<>();
        List<Addressee> copies = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            String word = i == 0 ? precedence : lower(precedence);
            action.add(addressee(from, others.get(i), word, i > 0));
        }
        for (int i = to; i < Math.min(to + info, others.size()); i++) {
            copies.add(addressee(from, others.get(i), lower(precedence), true));
        }
        Set<String> known = new HashSet<>();
        action.removeIf(each -> !known.add(each.plad()));
        copies.removeIf(each -> !known.add(each.plad()));
        Numbers numbers = new Numbers(
                registry.serial(from, time.getYear()),
                1 + (from.post().hashCode() & 0xFFF) + registry.next(from.circuit(), 0) % (CHANNEL / 2));
        return coded(new Envelope(from, time, numbers, action, copies), form);
    }

    /// The count itself for the small ones, anything up to a good third less for the great ones.
    private int spread(int count) {
        return count < 5 || draw.below(4) == 0 ? count : count - draw.below(1 + count / 3);
    }

    private void shuffle(List<Station> stations, int count) {
        for (int i = 0; i < Math.min(count, stations.size() - 1); i++) {
            Collections.swap(stations, i, i + draw.below(stations.size() - i));
        }
    }

    private String lower(String precedence) {
        return switch (precedence) {
            case "" -> "";
            case "PRIORITY" -> draw.pick("addressee.PRIORITY");
            default -> draw.pick("addressee.IMMEDIATE");
        };
    }

    private Addressee addressee(Station from, Station station, String word, boolean orCollective) {
        String collective = orCollective ? draw.pick("collective") : "";
        if (!collective.isEmpty()) {
            return new Addressee(draw.below(2) == 0 ? "" : station.indicator(), collective, "", word, "");
        }
        String number = Digits.of(registry.continuity(from, station), 4);
        return switch (draw.pick("addressee.shape")) {
            case "number" -> new Addressee(station.indicator(), station.plad(), "", word, number);
            case "plain" -> new Addressee(station.indicator(), station.plad(), "", word, "");
            default -> new Addressee("", station.plad(), "", word, "");
        };
    }

    private Envelope coded(Envelope envelope, Variation form) {
        if (!form.has(OFFICE_CODES)) {
            return envelope;
        }
        List<Addressee> to = new ArrayList<>(envelope.to());
        List<Addressee> info = new ArrayList<>(envelope.info());
        List<Addressee> some = info.isEmpty() ? to : info;
        for (int i = 1 + form.below(3); i > 0; i--) {
            int at = form.below(some.size());
            Addressee each = some.get(at);
            String office = form.pick("office").replace("//", "");
            some.set(at, new Addressee(each.indicator(), each.plad(), office, each.precedence(), each.number()));
        }
        return new Envelope(envelope.from(), envelope.time(), envelope.numbers(), to, info);
    }
}
