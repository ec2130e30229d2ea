package org.chancery.marking;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A point of the lattice of restrictions: everything stored that can be read bears exactly one.
///
/// The order is Denning's product of a chain, a power set and two dual ones (level up, controls up, countries down,
/// names down). A banner is a projection of a label and may say less; labels are joined, and banners written last.
///
/// @param controls ids of controls, each of which a reader must hold; a control that no scheme knows restricts as well
public record Label(Level level, SortedSet<String> controls, Release release, Principals principals) {
    public Label {
        controls = Collections.unmodifiableSortedSet(new TreeSet<>(controls));
    }

    /// The least label that is at least as restrictive as both.
    public Label join(Label other) {
        if (equals(other)) {
            return this;
        }
        SortedSet<String> all = new TreeSet<>(controls);
        all.addAll(other.controls);
        return new Label(level.join(other.level), all, release.join(other.release), principals.join(other.principals));
    }

    /// Whether this is at least as restrictive as the other.
    public boolean dominates(Label other) {
        return join(other).equals(this);
    }

    /// A text that equal labels, and only they, share; for storage and comparison, not for people.
    public String canonical() {
        return Canonical.of(this);
    }
}
