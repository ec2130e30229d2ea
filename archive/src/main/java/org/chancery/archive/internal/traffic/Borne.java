package org.chancery.archive.internal.traffic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.archive.internal.search.Admission;
import org.chancery.marking.Label;

/// The labels borne by what is counted, of which each thing needs but one.
final class Borne {
    private final Set<Set<Integer>> each = new HashSet<>();

    /// Takes something that is seen under any of these labels.
    void add(Set<Integer> labels) {
        if (!each.contains(labels)) {
            each.add(Set.copyOf(labels));
        }
    }

    void addAll(Borne other) {
        each.addAll(other.each);
    }

    /// The label of a page that counts all of it. What it is depends on the labels alone: in which order
    /// they came, and their ids, tells of other labels.
    Label of(Label page, Map<Integer, Label> sight) {
        Map<List<String>, Set<Integer>> sorted =
                new TreeMap<>(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString));
        for (Set<Integer> labels : each) {
            List<String> names = labels.stream()
                    .flatMap(id -> Optional.ofNullable(sight.get(id)).stream())
                    .map(Label::canonical)
                    .sorted()
                    .toList();
            sorted.put(names, labels);
        }
        Label joined = page;
        for (Set<Integer> labels : sorted.values()) {
            joined = Admission.of(joined, labels, sight);
        }
        return joined;
    }
}
