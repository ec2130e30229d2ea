package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// The form of one message: its departures from the canonical form and its choices among spellings.
final class Variation {
    private final Optional<Random> random;
    private final Odds odds;
    private final Map<Departure, Boolean> drawn = new EnumMap<>(Departure.class);

    private Variation(Optional<Random> random, Odds odds) {
        this.random = random;
        this.odds = odds;
    }

    /// No departures except those named; the first spelling of each group.
    static Variation canonical(Odds odds, Set<Departure> wanted) {
        Variation variation = new Variation(Optional.empty(), odds);
        wanted.forEach(each -> variation.drawn.put(each, true));
        return variation;
    }

    static Variation drawn(Odds odds, Random random) {
        return new Variation(Optional.of(random), odds);
    }

    /// Whether the message departs in this way; drawn once, then fixed.
    boolean has(Departure departure) {
        return drawn.computeIfAbsent(
                departure,
                key -> random.isPresent()
                        && random.get().nextInt(1000) < odds.perMille().getOrDefault(key, 0));
    }

    String pick(String group) {
        List<Choice> choices = odds.choices().get(group);
        if (choices == null) {
            throw new IllegalArgumentException("no group " + group);
        }
        if (random.isEmpty()) {
            return choices.getFirst().value();
        }
        int draw =
                random.get().nextInt(choices.stream().mapToInt(Choice::weight).sum());
        for (Choice choice : choices) {
            draw -= choice.weight();
            if (draw < 0) {
                return choice.value();
            }
        }
        throw new AssertionError(group);
    }

    /// A number from 0 to below the bound; 0 in the canonical form.
    int below(int bound) {
        return random.isEmpty() ? 0 : random.get().nextInt(bound);
    }

    Set<Departure> departures() {
        Set<Departure> found = EnumSet.noneOf(Departure.class);
        drawn.forEach((departure, has) -> {
            if (has) {
                found.add(departure);
            }
        });
        return found;
    }

    record Choice(int weight, String value) {}

    /// @param perMille how often each departure comes, of a thousand
    record Odds(Map<Departure, Integer> perMille, Map<String, List<Choice>> choices) {
        static Odds load() {
            Map<Departure, Integer> perMille = new EnumMap<>(Departure.class);
            for (var row : Tables.rows("traffic/variation.tsv")) {
                perMille.put(Departure.valueOf(row.get(0)), Integer.parseInt(row.get(1)));
            }
            if (perMille.size() != Departure.values().length) {
                throw new IllegalStateException("departures without odds");
            }
            Map<String, List<Choice>> choices = new LinkedHashMap<>();
            for (var row : Tables.rows("traffic/choices.tsv")) {
                String value = row.get(2).equals("~") ? "" : row.get(2);
                choices.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                        .add(new Choice(Integer.parseInt(row.get(1)), value));
            }
            return new Odds(perMille, choices);
        }
    }
}
