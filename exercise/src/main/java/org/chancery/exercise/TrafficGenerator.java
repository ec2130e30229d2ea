package org.chancery.exercise;

import java.util.Random;
import org.chancery.exercise.internal.Composer;

/// Endless invented traffic in the shape of real traffic. The same seed gives the same bytes, on every machine.
///
/// Departures from the canonical form come as often as they were counted in archived telegrams and in a navy's general
/// messages. A message is at most 64 KiB. Not for use by several threads at once.
public final class TrafficGenerator {
    private final Composer composer;

    public TrafficGenerator(long seed) {
        composer = new Composer(new Random(seed));
    }

    /// The next message; names count up from `exercise-0000001.txt`.
    public ExerciseMessage next() {
        return composer.next();
    }
}
