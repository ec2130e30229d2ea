package org.chancery.archive;

import java.time.LocalDate;

/// A stretch of time with much more messages than the stretches before it.
///
/// @param kind what the messages have in common
/// @param text the originator or the code; empty where all messages are meant
/// @param last the last day, which belongs to it
/// @param messages how many there are
/// @param before how many there were in the stretches before, together
/// @param stretches how many stretches before are meant
/// @param query that finds the messages; empty where none can say it
public record Burst(
        Kind kind,
        String text,
        LocalDate first,
        LocalDate last,
        long messages,
        long before,
        int stretches,
        String query) {
    /// How many are listed.
    public static final int MOST = 20;

    /// What messages have in common.
    public enum Kind {
        ALL,
        FROM,
        TAGS
    }

    public Burst {
        if (stretches <= 0) {
            throw new IllegalArgumentException("what is usual is known from stretches before: " + stretches);
        }
    }

    /// How many messages a stretch before had in the mean.
    public double usual() {
        return (double) before / stretches;
    }
}
