package org.chancery.exercise;

import java.util.Random;
import org.chancery.exercise.internal.Composer;

/// Endless invented traffic in the shape of real traffic. The same seed gives the same bytes, on every machine.
///
/// Departures from the canonical form come as often as they were counted in archived telegrams and in a navy's general
/// messages. A message is at most 128 KiB. Not for use by several threads at once.
public final class TrafficGenerator {
    private final Composer composer;

    /// Telegrams, department's copies and fleet notices, with all their departures.
    public TrafficGenerator(long seed) {
        this(seed, false);
    }

    private TrafficGenerator(long seed, boolean canonical) {
        composer = new Composer(new Random(seed), canonical);
    }

    /// Telegrams alone, without departures: format lines 1 to 5 in order, at most 69 columns, marks in their present
    /// form.
    /// Texts are as long as real ones; those of more than sixty lines are cut into sections.
    public static TrafficGenerator canonical(long seed) {
        return new TrafficGenerator(seed, true);
    }

    /// The next message; names count up from `exercise-0000001.txt`.
    public ExerciseMessage next() {
        return composer.next();
    }
}
