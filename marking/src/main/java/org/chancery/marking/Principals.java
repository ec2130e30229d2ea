package org.chancery.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which persons or organisations, by name, may read.
public sealed interface Principals {
    /// Nobody is named: no restriction.
    record Anyone() implements Principals {}

    /// Only these.
    record Only(SortedSet<String> names) implements Principals {
        public Only {
            names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        }
    }

    /// Whether one of these names may read.
    default boolean admits(Collection<String> held) {
        return switch (this) {
            case Anyone() -> true;
            case Only(SortedSet<String> names) -> !Collections.disjoint(names, held);
        };
    }

    /// Those that both sides admit.
    default Principals join(Principals other) {
        if (!(this instanceof Only(SortedSet<String> mine))) {
            return other;
        }
        if (!(other instanceof Only(SortedSet<String> theirs))) {
            return this;
        }
        SortedSet<String> shared = new TreeSet<>(mine);
        shared.retainAll(theirs);
        return new Only(shared);
    }
}
