package org.chancery.archive.internal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.internal.index.Analysis;

/// Counts the messages that have each value of one field, each message once.
public final class Tally {
    private final Map<String, Count> counts = new HashMap<>();
    private final LongSet pairs = new LongSet();

    /// A value with its messages. Spellings that differ in case and accents are one value.
    public static final class Count {
        private final int number;
        private final TreeSet<Integer> labels = new TreeSet<>();
        private String text;
        private long messages;

        private Count(int number, String text) {
            this.number = number;
            this.text = text;
        }

        /// The spelling that comes first.
        public String text() {
            return text;
        }

        public long messages() {
            return messages;
        }

        /// The ids of the labels under which it was met.
        public Set<Integer> labels() {
            return labels;
        }
    }

    /// Takes a value of a message, once, however often it is told.
    ///
    /// @param message its number
    /// @param labels the ids of the labels under which it is met
    public void add(String text, int message, Iterable<Integer> labels) {
        Count count = counts.computeIfAbsent(Analysis.value(text), _ -> new Count(counts.size(), text));
        if (text.compareTo(count.text) < 0) {
            count.text = text;
        }
        labels.forEach(count.labels::add);
        if (pairs.add(((long) (count.number + 1) << Integer.SIZE) | message)) {
            count.messages++;
        }
    }

    /// The most frequent first, equals by their text.
    public List<Count> sorted() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong((Count count) -> -count.messages)
                        .thenComparing(Count::text))
                .toList();
    }
}
