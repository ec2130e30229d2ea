package org.chancery.archive.internal.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.archive.TrafficStep;

/// The stretches of a period, and some before it by which is known what is usual. They are numbered from
/// the first of the period, 0; those before it have negative numbers.
///
/// @param last its last day, which belongs to it
record Bins(TrafficStep step, LocalDate first, LocalDate last) {
    static Bins of(LocalDate first, LocalDate last) {
        return new Bins(TrafficStep.of(first, last), first, last);
    }

    int count() {
        return step.between(first, last) + 1;
    }

    /// The number of the stretch that a day is in.
    int number(LocalDate day) {
        return step.between(first, day);
    }

    /// The first day of a stretch as far as it is in the period.
    LocalDate first(int number) {
        LocalDate start = step.start(first, number);
        return number == 0 ? first : start;
    }

    /// The last day of a stretch as far as it is in the period.
    LocalDate last(int number) {
        LocalDate end = step.start(first, number + 1).minusDays(1);
        return end.isAfter(last) ? last : end;
    }

    /// How many stretches before one tell what is usual; none for years.
    int usual() {
        return switch (step) {
            case DAY -> 28;
            case WEEK, MONTH -> 12;
            case YEAR -> 0;
        };
    }

    /// How many of them there must be at least.
    int least() {
        return switch (step) {
            case DAY -> 7;
            case WEEK, MONTH -> 4;
            case YEAR -> 1;
        };
    }

    /// The first day that is looked at.
    LocalDate from() {
        return step.start(first, -usual());
    }

    static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    static long second(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
