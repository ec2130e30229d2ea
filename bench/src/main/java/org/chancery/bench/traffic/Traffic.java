package org.chancery.bench.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.exercise.TrafficGenerator;

/// What is read in benchmarks. This is the one place that says which generator stands behind which name.
public enum Traffic {
    /// Messages in canonical form, 5 to 6 KB long.
    CANONICAL {
        @Override
        public Supplier<byte[]> source() {
            return new CanonicalTelegrams(SEED)::next;
        }
    },
    /// Messages that depart from the canonical form as often as real traffic does.
    VARIED {
        @Override
        public Supplier<byte[]> source() {
            TrafficGenerator generator = new TrafficGenerator(SEED);
            return () -> generator.next().bytes();
        }
    };

    private static final long SEED = 20_260_501;

    /// Messages without end, the same in each run.
    public abstract Supplier<byte[]> source();

    /// The first messages of the source.
    public List<byte[]> first(int count) {
        Supplier<byte[]> source = source();
        List<byte[]> messages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            messages.add(source.get());
        }
        return List.copyOf(messages);
    }
}
