package org.chancery.exercise.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.exercise.Truth.Until;

/// How a classification ends.
///
/// @param words what stands where it is not a date
record Ending(Until until, Optional<LocalDate> date, String words) {
    static final Ending NOT_APPLICABLE = new Ending(Until.NOT_APPLICABLE, Optional.empty(), "N/A");

    static Ending on(LocalDate date) {
        return new Ending(Until.DATE, Optional.of(date), "");
    }

    static Ending of(Until until, String words) {
        return new Ending(until, Optional.empty(), words);
    }
}
