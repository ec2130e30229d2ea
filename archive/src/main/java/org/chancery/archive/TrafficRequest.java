package org.chancery.archive;

import java.time.LocalDate;
import java.util.Optional;

/// Which messages' traffic is asked for, and over which days.
///
/// Days are those of the date-time group in UTC, from [#FIRST] to [#LAST]; others are taken as the
/// nearest of the two. Of two days in the wrong order the earlier is the first.
///
/// @param query in the language of `docs/search.md`; blank for all messages in the sight
/// @param first the first day; empty for the first day of the messages found, or 30 days where all are
///     asked for
/// @param last the last day; empty for the last day of the messages found
public record TrafficRequest(String query, Optional<LocalDate> first, Optional<LocalDate> last) {
    /// The first day that queries can name.
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /// The last day that queries can name.
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    public TrafficRequest {
        Optional<LocalDate> one = first.map(TrafficRequest::near);
        Optional<LocalDate> other = last.map(TrafficRequest::near);
        boolean turned = one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
        first = turned ? other : one;
        last = turned ? one : other;
    }

    /// All messages in the sight, over the days shown by default.
    public static TrafficRequest all() {
        return new TrafficRequest("", Optional.empty(), Optional.empty());
    }

    private static LocalDate near(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
