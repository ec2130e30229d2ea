package org.chancery.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Immutable sorted sets of words, in natural order whatever order they came in.
final class Sets {
    private Sets() {}

    static SortedSet<String> of(Collection<String> words) {
        return words.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(sorted(words));
    }

    /// As [#of], for codes of countries.
    ///
    /// @throws IllegalArgumentException where one is blank: the empty country is nobody's
    static SortedSet<String> countries(Collection<String> codes) {
        if (codes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a country without a code");
        }
        return of(codes);
    }

    static SortedSet<String> union(SortedSet<String> a, SortedSet<String> b) {
        if (b.isEmpty() || a.equals(b)) {
            return a;
        }
        SortedSet<String> all = sorted(a);
        all.addAll(b);
        return all;
    }

    static SortedSet<String> shared(SortedSet<String> a, SortedSet<String> b) {
        SortedSet<String> both = sorted(a);
        both.retainAll(b);
        return both;
    }

    private static SortedSet<String> sorted(Collection<String> words) {
        SortedSet<String> sorted = new TreeSet<>();
        sorted.addAll(words);
        return sorted;
    }
}
