package org.chancery.archive.internal.query;

import java.time.Instant;
import java.util.Optional;

/// A stretch of time, open at either side.
///
/// @param from the first moment of it; empty where it has no beginning
/// @param to the last moment of it, which belongs to it; empty where it has no end
public record Period(Optional<Moment> from, Optional<Moment> to) {
    public Period {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a period has a beginning or an end");
        }
    }

    /// A year, month, day or minute.
    ///
    /// @param text as written: `2026`, `2026-03`, `2026-03-14` or `021200ZMAR26`
    /// @param end the first instant behind it
    public record Moment(String text, Instant start, Instant end) {}

    /// The moment as a period.
    static Period of(Moment moment) {
        return new Period(Optional.of(moment), Optional.of(moment));
    }

    /// `2026-03`, `2026-01..2026-03`, `..2026`.
    String write() {
        if (from.equals(to)) {
            return from.map(Moment::text).orElse("");
        }
        return from.map(Moment::text).orElse("") + ".." + to.map(Moment::text).orElse("");
    }
}
