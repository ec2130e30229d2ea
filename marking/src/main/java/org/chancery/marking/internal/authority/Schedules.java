package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Declassification;
import org.chancery.marking.DowngradingStep;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;

/// The schedules of orders that are past.
public final class Schedules {
    private static final int GROUP_4_STEP = 3;
    private static final int GROUP_4_END = 12;

    private Schedules() {}

    /// The steps of a schedule; none where it has no dates.
    public static List<DowngradingStep> steps(
            Declassification.Schedule schedule, Level level, LocalDate origin, Scheme scheme) {
        boolean dated = schedule.code().equals("GDS") || schedule.code().equals("ADS");
        if (dated && schedule.date().isPresent()) {
            return List.of(new DowngradingStep(schedule.date().get(), Optional.empty()));
        }
        return switch (schedule.code()) {
            case "GDS" -> general(level, origin, scheme);
            case "GROUP 4" -> group4(level, origin, scheme);
            default -> List.of();
        };
    }

    private static List<DowngradingStep> general(Level level, LocalDate origin, Scheme scheme) {
        List<DowngradingStep> steps = new ArrayList<>();
        int end = switch (level.abbreviation()) {
            case "TS" -> {
                step(steps, Arithmetic.automatic(origin, 2), scheme.level("S"));
                step(steps, Arithmetic.automatic(origin, 4), scheme.level("C"));
                yield 10;
            }
            case "S" -> {
                step(steps, Arithmetic.automatic(origin, 2), scheme.level("C"));
                yield 8;
            }
            case "C" -> 6;
            default -> 0;
        };
        if (end > 0) {
            steps.add(new DowngradingStep(Arithmetic.automatic(origin, end), Optional.empty()));
        }
        return List.copyOf(steps);
    }

    private static List<DowngradingStep> group4(Level level, LocalDate origin, Scheme scheme) {
        List<DowngradingStep> steps = new ArrayList<>();
        switch (level.abbreviation()) {
            case "TS" -> {
                step(steps, Arithmetic.plusYears(origin, GROUP_4_STEP), scheme.level("S"));
                step(steps, Arithmetic.plusYears(origin, 2 * GROUP_4_STEP), scheme.level("C"));
            }
            case "S" -> step(steps, Arithmetic.plusYears(origin, GROUP_4_STEP), scheme.level("C"));
            case "C" -> {}
            default -> {
                return List.of();
            }
        }
        steps.add(new DowngradingStep(Arithmetic.plusYears(origin, GROUP_4_END), Optional.empty()));
        return List.copyOf(steps);
    }

    private static void step(List<DowngradingStep> steps, LocalDate on, Optional<Level> level) {
        level.ifPresent(lower -> steps.add(new DowngradingStep(on, Optional.of(lower))));
    }
}
