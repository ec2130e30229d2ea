package org.chancery.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// How long the stretches are by which messages are counted: days, weeks from Monday to Sunday, months
/// or years.
public enum TrafficStep {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    /// The most stretches that a period has, but for years.
    public static final int MOST = 62;

    private final ChronoUnit unit;

    TrafficStep(ChronoUnit unit) {
        this.unit = unit;
    }

    /// The shortest steps of which a period has no more than [#MOST]; else years.
    public static TrafficStep of(LocalDate first, LocalDate last) {
        for (TrafficStep step : values()) {
            if (step.between(first, last) < MOST) {
                return step;
            }
        }
        return YEAR;
    }

    /// The first day of the stretch that a day is in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// How many stretches the one of a day is behind the one of another.
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(unit.between(start(from), start(to)));
    }

    /// The first day of the stretch that is so many behind the one of a day, or before it where
    /// negative.
    public LocalDate start(LocalDate from, int steps) {
        return start(from).plus(steps, unit);
    }
}
