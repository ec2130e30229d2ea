package org.chancery.marking;

import java.util.Collection;
import java.util.SortedSet;

/// Which persons or organisations, by name, may read.
public sealed interface Principals {
    /// Nobody is named: no restriction.
    record Anyone() implements Principals {
        @Override
        public boolean admits(Collection<String> held) {
            return true;
        }
    }

    /// Only these.
    record Only(SortedSet<String> names) implements Principals {
        public Only {
            names = Sets.of(names);
        }

        @Override
        public boolean admits(Collection<String> held) {
            return WordSet.of(names).meets(WordSet.of(held));
        }
    }

    /// Whether one of these names may read.
    boolean admits(Collection<String> held);

    /// Those that both sides admit. Who reads under one name reads the joined text exactly where each part may
    /// be read;
    /// who reads under several may be refused a whole, each part of which another of the names would open.
    default Principals join(Principals other) {
        if (!(this instanceof Only(SortedSet<String> mine))) {
            return other;
        }
        if (!(other instanceof Only(SortedSet<String> theirs))) {
            return this;
        }
        return mine.equals(theirs) ? this : new Only(Sets.shared(mine, theirs));
    }
}
