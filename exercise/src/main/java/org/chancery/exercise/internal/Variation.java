package org.chancery.exercise.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The form of one message: its departures from the canonical form and its choices among spellings.
final class Variation {
    private static final int OF = 10_000;

    private final Optional<Random> random;
    private final Odds odds;
    private final Map<Departure, Boolean> drawn = new EnumMap<>(Departure.class);
    private final Map<String, String> settled = new HashMap<>();
    private final SortedSet<String> spellings = new TreeSet<>();

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

    boolean canonical() {
        return random.isEmpty();
    }

    /// Whether the message departs in this way; drawn once, then fixed.
    boolean has(Departure departure) {
        Boolean known = drawn.get(departure);
        if (known == null) {
            known = random.isPresent() && random.get().nextInt(OF) < odds.of(departure);
            drawn.put(departure, known);
        }
        return known;
    }

    /// As [#has(Departure)], but never where it is not possible.
    boolean has(Departure departure, boolean possible) {
        if (!possible) {
            drawn.put(departure, false);
        }
        return has(departure);
    }

    /// Settles a departure that follows from other choices.
    void settle(Departure departure, boolean departs) {
        drawn.put(departure, departs);
    }

    String pick(String group) {
        String first = odds.spellings().first(group);
        if (random.isEmpty()) {
            return first;
        }
        String value = odds.spellings().pick(group, random.get());
        if (!value.equals(first)) {
            spellings.add(group + "=" + value);
        }
        return value;
    }

    /// As [#pick], but the same at each asking.
    String settled(String group) {
        String value = settled.get(group);
        if (value == null) {
            value = pick(group);
            settled.put(group, value);
        }
        return value;
    }

    boolean knows(String group) {
        return odds.spellings().has(group);
    }

    /// A number from 0 to below the bound; 0 in the canonical form.
    int below(int bound) {
        return random.isEmpty() ? 0 : random.get().nextInt(bound);
    }

    SortedSet<String> departures() {
        SortedSet<String> found = new TreeSet<>();
        drawn.forEach((departure, has) -> {
            if (has) {
                found.add(departure.name());
            }
        });
        return found;
    }

    SortedSet<String> spellings() {
        return spellings;
    }

    /// How often departures come, and among which spellings is chosen.
    ///
    /// @param perTenThousand how often each departure is drawn where it is possible
    record Odds(Map<Departure, Integer> perTenThousand, Choices spellings) {
        static Odds load() {
            Map<Departure, Integer> odds = new EnumMap<>(Departure.class);
            for (var row : Tables.rows("traffic/variation.tsv")) {
                odds.put(Departure.valueOf(row.get(0)), Integer.parseInt(row.get(1)));
            }
            for (Departure each : Departure.values()) {
                if (!odds.containsKey(each)) {
                    throw new IllegalStateException("no odds for " + each);
                }
            }
            return new Odds(odds, Choices.load("traffic/choices.tsv"));
        }

        int of(Departure departure) {
            return perTenThousand.getOrDefault(departure, 0);
        }
    }
}
