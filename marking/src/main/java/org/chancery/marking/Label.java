package org.chancery.marking;

import java.util.Objects;
import java.util.SortedSet;

/// A point of the lattice of restrictions: everything stored that can be read bears exactly one.
///
/// The order is Denning's product of a chain, a power set and two dual ones (level up, controls up, countries
/// down,
/// names down), and of the origin, which tells of the content and restricts nothing. A banner is a projection
/// of a label
/// and may say less; labels are joined, and banners written last.
///
/// @param controls ids of controls, each of which a reader must hold; one that no scheme knows restricts as well
/// @param origin whose information it is
public record Label(Level level, SortedSet<String> controls, Release release, Principals principals, Origin origin) {
    public Label {
        controls = Sets.of(controls);
    }

    /// A label of nothing but the scheme's owner's own information.
    public Label(Level level, SortedSet<String> controls, Release release, Principals principals) {
        this(level, controls, release, principals, Origin.OWN);
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
                principals.join(other.principals),
                origin.join(other.origin));
    }

    /// Whether this is at least as restrictive as the other: a partial order, of which [#join] is the least
    /// bound.
    public boolean dominates(Label other) {
        return level.compareTo(other.level) >= 0
                && Sets.containsAll(controls, other.controls)
                && release.join(other.release).equals(release)
                && principals.join(other.principals).equals(principals)
                && origin.join(other.origin).equals(origin);
    }

    /// What a record has anyhow, but with the cheap and telling parts first: labels are compared for each portion.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Label that
                        && level.equals(that.level)
                        && controls.equals(that.controls)
                        && release.equals(that.release)
                        && principals.equals(that.principals)
                        && origin.equals(that.origin));
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, controls, release, principals, origin);
    }

    /// The label with another release.
    public Label withRelease(Release other) {
        return new Label(level, controls, other, principals, origin);
    }

    /// The label with other controls.
    public Label withControls(SortedSet<String> others) {
        return new Label(level, others, release, principals, origin);
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
