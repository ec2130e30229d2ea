package org.chancery.marking;

import java.util.Collection;
import java.util.SortedSet;

/// Immutable sorted sets of words, in natural order whatever order they came in.
final class Sets {
    private Sets() {}

    static SortedSet<String> of(Collection<String> words) {
        return WordSet.of(words);
    }

    /// As [#of], for codes of countries.
    ///
    /// @throws IllegalArgumentException where one is blank: the empty country is nobody's
    static SortedSet<String> countries(Collection<String> codes) {
        for (String code : codes) {
            if (code.isBlank()) {
                throw new IllegalArgumentException("a country without a code");
            }
        }
        return of(codes);
    }

    static SortedSet<String> union(SortedSet<String> a, SortedSet<String> b) {
        return WordSet.of(a).union(WordSet.of(b));
    }

    static SortedSet<String> shared(SortedSet<String> a, SortedSet<String> b) {
        return WordSet.of(a).shared(WordSet.of(b));
    }

    static boolean containsAll(SortedSet<String> all, SortedSet<String> some) {
        return (all instanceof WordSet words && some instanceof WordSet others)
                ? words.containsAll(others)
                : all.containsAll(some);
    }

    static boolean contains(SortedSet<String> words, String word) {
        return words instanceof WordSet set ? set.holds(word) : words.contains(word);
    }
}
