package org.chancery.cli.internal.stats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often words were met. Bounded: of more than [#MOST] different ones, the rest is counted under [#OTHERS].
final class Counts {
    static final int MOST = 100_000;
    static final String OTHERS = "(others)";

    private final Map<String, Long> counts = new HashMap<>();

    void add(String word) {
        add(word, 1);
    }

    private void add(String word, long count) {
        boolean room = counts.size() < MOST || counts.containsKey(word);
        counts.merge(room ? word : OTHERS, count, Long::sum);
    }

    void add(Counts other) {
        other.counts.forEach(this::add);
    }

    /// The most frequent words, then by name.
    ///
    /// @param most how many
    List<Map.Entry<String, Long>> first(int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    int size() {
        return counts.size();
    }
}
