package org.chancery.archive.internal.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.Burst;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.query.Field;
import org.chancery.archive.internal.query.Narrowing;
import org.chancery.archive.internal.search.LongSet;

/// Finds the stretches with much more messages than those before them: of all messages, of an
/// originator, of a code.
final class Bursts {
    /// The fewest messages of which a burst is made.
    static final int FEWEST = 5;

    /// How many times the usual it is at least.
    static final int TIMES = 2;

    /// It comes by chance not once in so many stretches.
    static final double SELDOM = 100_000;

    private final Bins bins;
    private final int begun;
    private final Map<String, Series> series = new HashMap<>();

    /// @param begun the number of the stretch with the first message of all; before it nothing is usual
    Bursts(Bins bins, int begun) {
        this.bins = bins;
        this.begun = begun;
    }

    /// A burst and how seldom one like it comes.
    private record Candidate(Burst burst, Series series, double chance) {}

    /// The messages with something in common, by stretch.
    private final class Series {
        private final Burst.Kind kind;
        private final int number;
        private final int[] counts = new int[bins.usual() + bins.count()];
        private final Borne borne = new Borne();
        private String text;
        /// Messages of the first stretch that were sent before the period begins.
        private int early;

        Series(Burst.Kind kind, int number, String text) {
            this.kind = kind;
            this.number = number;
            this.text = text;
        }

        void add(int stretch, boolean before) {
            counts[stretch + bins.usual()]++;
            early += before && stretch == 0 ? 1 : 0;
        }

        int in(int stretch) {
            return counts[stretch + bins.usual()] - (stretch == 0 ? early : 0);
        }

        long before(int stretch, int many) {
            long sum = 0;
            for (int i = stretch - many; i < stretch; i++) {
                sum += counts[i + bins.usual()];
            }
            return sum;
        }
    }

    /// A message in a stretch of what is looked at.
    ///
    /// @param early whether it was sent before the period begins
    record Sent(int message, int stretch, boolean early) {}

    private final LongSet pairs = new LongSet();

    /// Takes a message with something that it has in common with others; once, however often it is told.
    ///
    /// @param labels under which it is seen that it has
    void add(Burst.Kind kind, String text, Sent sent, Set<Integer> labels) {
        Series one = series.computeIfAbsent(
                kind.name() + ' ' + Analysis.value(text), _ -> new Series(kind, series.size() + 1, text));
        if (text.compareTo(one.text) < 0) {
            one.text = text;
        }
        one.borne.add(labels);
        if (pairs.add(((long) one.number << Integer.SIZE) | sent.message())) {
            one.add(sent.stretch(), sent.early());
        }
    }

    /// The most unlikely ones in the order of time.
    ///
    /// @param narrowing of what was asked
    /// @param borne takes the labels of what is told
    List<Burst> found(Narrowing narrowing, Borne borne) {
        List<Candidate> candidates = new ArrayList<>();
        for (Series one : series.values()) {
            for (int i = 0; i < bins.count(); i++) {
                candidate(one, i, narrowing).ifPresent(candidates::add);
            }
        }
        List<Candidate> most = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::chance)
                        .thenComparing(candidate -> candidate.burst().first())
                        .thenComparing(candidate -> candidate.burst().kind())
                        .thenComparing(candidate -> candidate.burst().text()))
                .limit(Burst.MOST)
                .toList();
        most.forEach(candidate -> borne.addAll(candidate.series().borne));
        return most.stream()
                .map(Candidate::burst)
                .sorted(Comparator.comparing(Burst::first)
                        .thenComparing(Burst::kind)
                        .thenComparing(Burst::text))
                .toList();
    }

    private Optional<Candidate> candidate(Series one, int stretch, Narrowing narrowing) {
        int many = Math.min(bins.usual(), stretch - begun);
        int messages = one.in(stretch);
        if (many < bins.least() || messages < FEWEST) {
            return Optional.empty();
        }
        long before = one.before(stretch, many);
        double chance = Improbability.of(messages, before, many);
        if ((long) messages * many < TIMES * before || chance * SELDOM >= 1) {
            return Optional.empty();
        }
        String asked = Asking.time(bins.first(stretch), bins.last(stretch));
        Optional<String> value = switch (one.kind) {
            case ALL -> Optional.of("");
            case FROM -> Narrowing.value(Field.FROM, one.text);
            case TAGS -> Narrowing.value(Field.TAGS, one.text);
        };
        String query =
                value.map(what -> narrowing.with((asked + " " + what).strip())).orElse("");
        Burst burst =
                new Burst(one.kind, one.text, bins.first(stretch), bins.last(stretch), messages, before, many, query);
        return Optional.of(new Candidate(burst, one, chance));
    }
}
