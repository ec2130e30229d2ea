package org.chancery.archive.internal.traffic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Count;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.archive.internal.query.Field;
import org.chancery.archive.internal.query.Narrowing;
import org.chancery.archive.internal.search.Tally;
import org.chancery.cable.Precedence;

/// Counts the messages of a period by time and precedence, and by originator.
final class Timelines {
    private final Bins bins;
    private final List<Stacked> stretches = new ArrayList<>();
    private final Stacked whole = new Stacked();
    private final Tally originators = new Tally();

    Timelines(Bins bins) {
        this.bins = bins;
        for (int i = 0; i < bins.count(); i++) {
            stretches.add(new Stacked());
        }
    }

    /// Messages by precedence.
    private static final class Stacked {
        private final Map<Precedence, Integer> counts = new EnumMap<>(Precedence.class);
        private int all;
        private int none;

        void add(Optional<Precedence> precedence) {
            all++;
            precedence.ifPresentOrElse(known -> counts.merge(known, 1, Integer::sum), () -> none++);
        }

        int of(Optional<Precedence> precedence) {
            return precedence
                    .map(known -> Optional.ofNullable(counts.get(known)).orElse(0))
                    .orElse(none);
        }
    }

    /// Takes a message of the period, once.
    void add(int number, int stretch, String originator, Optional<Precedence> precedence) {
        whole.add(precedence);
        stretches.get(stretch).add(precedence);
        if (!originator.isEmpty()) {
            originators.add(originator, number, Set.of());
        }
    }

    /// @param narrowing of what was asked
    Timeline shown(Narrowing narrowing) {
        String period = Asking.time(bins.first(), bins.last());
        List<Optional<Precedence>> met = Urgencies.ALL.stream()
                .filter(precedence -> whole.of(precedence) > 0)
                .toList();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            String asked = Asking.time(bins.first(i), bins.last(i));
            Stacked stacked = stretches.get(i);
            bars.add(new Bar(
                    bins.first(i),
                    bins.last(i),
                    new Count("", stacked.all, narrowing.with(asked)),
                    urgencies(met, stacked, narrowing, asked)));
        }
        List<Count> named = named(narrowing, period);
        return new Timeline(
                bins.first(),
                bins.last(),
                bins.step(),
                new Count("", whole.all, narrowing.with(period)),
                bars,
                urgencies(met, whole, narrowing, period),
                named,
                whole.all - named.stream().mapToLong(Count::messages).sum());
    }

    private static List<Urgency> urgencies(
            List<Optional<Precedence>> met, Stacked stacked, Narrowing narrowing, String asked) {
        return met.stream()
                .map(precedence -> new Urgency(
                        precedence,
                        stacked.of(precedence),
                        stacked.of(precedence) == 0 ? "" : narrowing.with(asked + " " + Urgencies.asked(precedence))))
                .toList();
    }

    private List<Count> named(Narrowing narrowing, String period) {
        return originators.sorted().stream()
                .limit(TrafficView.ORIGINATORS)
                .map(count -> new Count(
                        count.text(),
                        count.messages(),
                        Narrowing.value(Field.FROM, count.text())
                                .map(value -> narrowing.with(period + " " + value))
                                .orElse("")))
                .toList();
    }
}
