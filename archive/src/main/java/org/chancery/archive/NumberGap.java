package org.chancery.archive;

import org.chancery.cable.Discontinuity;

/// Numbers of a series of which the reader sees no message, between two that the reader sees: not
/// received, or not in the sight. The two are told apart nowhere.
///
/// @param kind what the series counts
/// @param series whose series it is: a post and year, "PORTO SERENO of 2026"; station and channel; or
///     originator and addressee
/// @param first the first number that is missing
/// @param last the last
public record NumberGap(
        Discontinuity.Kind kind, String series, int first, int last, Neighbour before, Neighbour after) {
    /// How many are listed.
    public static final int MOST = 50;

    /// A message beside a gap.
    public record Neighbour(int number, Citation message) {}

    public NumberGap {
        if (first > last || first != before.number() + 1 || last != after.number() - 1) {
            throw new IllegalArgumentException(
                    first + " to " + last + " are not all between " + before.number() + " and " + after.number());
        }
    }

    /// How many numbers are missing.
    public int count() {
        return last - first + 1;
    }
}
