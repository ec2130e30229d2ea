package org.chancery.archive.internal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.marking.Label;

/// The label of a page that shows a word or value which stands in portions of several labels.
public final class Admission {
    private Admission() {}

    /// The label itself where it admits the value by one of its labels, else joined with the lowest of them.
    public static Label of(Label page, Collection<Integer> labels, Map<Integer, Label> sight) {
        List<Label> known = labels.stream()
                .flatMap(id -> Optional.ofNullable(sight.get(id)).stream())
                .toList();
        if (known.isEmpty() || known.stream().anyMatch(page::dominates)) {
            return page;
        }
        return known.stream()
                .min(Comparator.comparing(Label::level).thenComparing(Label::canonical))
                .map(page::join)
                .orElse(page);
    }
}
