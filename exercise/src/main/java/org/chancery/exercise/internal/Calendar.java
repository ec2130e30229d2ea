package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/// Filing times: in each year the next message is filed some minutes after the last, from some day of the year on.
final class Calendar {
    private static final int YEAR = 364 * 24 * 60;
    private static final int STEP = 180;

    private final Draw draw;
    private final Map<Integer, Integer> minutes = new HashMap<>();

    Calendar(Draw draw) {
        this.draw = draw;
    }

    LocalDateTime next(int year) {
        int last = minutes.computeIfAbsent(year, each -> draw.below(YEAR));
        int minute = (last + 1 + draw.below(STEP)) % YEAR;
        minutes.put(year, minute);
        return LocalDateTime.of(year, 1, 1, 8, 0).plusMinutes(minute);
    }
}
