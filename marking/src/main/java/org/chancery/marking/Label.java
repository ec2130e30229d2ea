package org.chancery.marking;

import java.util.SortedSet;

/// A point of the lattice of restrictions: everything stored that can be read bears exactly one.
///
/// The order is Denning's product of a chain, a power set and two dual ones (level up, controls up, countries
/// down,
/// names down). A banner is a projection of a label and may say less; labels are joined, and banners written
/// last.
///
/// @param controls ids of controls, each of which a reader must hold; one that no scheme knows restricts as well
public record Label(Level level, SortedSet<String> controls, Release release, Principals principals) {
    public Label {
        controls = Sets.of(controls);
    }

    /// The least label that is at least as restrictive as both.
    public Label join(Label other) {
        if (equals(other)) {
            return this;
        }
        return new Label(
                level.join(other.level),
                Sets.union(controls, other.controls),
                release.join(other.release),
                principals.join(other.principals));
    }

    /// Whether this is at least as restrictive as the other: a partial order, of which [#join] is the least
    /// bound.
    public boolean dominates(Label other) {
        return level.compareTo(other.level) >= 0
                && (other.controls.isEmpty() || controls.containsAll(other.controls))
                && release.join(other.release).equals(release)
                && principals.join(other.principals).equals(principals);
    }

    /// A text that equal labels, and only they, share; for storage and comparison, not for people.
    public String canonical() {
        return Canonical.of(this);
    }

    /// The label of a canonical text.
    ///
    /// @throws IllegalArgumentException where the text is none
    public static Label parse(String canonical) {
        return Canonical.parse(canonical);
    }
}
