package org.chancery.marking;

/// One level of a marking scheme, as "CONFIDENTIAL" between unclassified and secret.
///
/// @param rank place in the order; the numbers of ESS (RFC 2634 §3.2): unclassified 1, restricted 2,
///     confidential 3,
///     secret 4, top secret 5
/// @param name as a banner spells it, "CONFIDENTIAL"
/// @param abbreviation as a portion mark spells it, "C"
public record Level(int rank, String name, String abbreviation) implements Comparable<Level> {
    public Level {
        if (name.isBlank() || abbreviation.isBlank()) {
            throw new IllegalArgumentException("a level needs a name and an abbreviation");
        }
    }

    /// The higher of the two.
    public Level join(Level other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Level that
                        && rank == that.rank
                        && name.equals(that.name)
                        && abbreviation.equals(that.abbreviation));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Level other) {
        return rank != other.rank ? Integer.compare(rank, other.rank) : compareNames(other);
    }

    /// Levels of one rank, as two schemes may have, stand in an order all the same, so that joining commutes.
    private int compareNames(Level other) {
        int names = name.compareTo(other.name);
        return names != 0 ? names : abbreviation.compareTo(other.abbreviation);
    }
}
