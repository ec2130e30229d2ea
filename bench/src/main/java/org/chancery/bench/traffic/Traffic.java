package org.chancery.bench.traffic;

import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.TrafficGenerator;

/// What is read in benchmarks. This is the one place that says which generator stands behind which name.
public enum Traffic {
    /// Telegrams in canonical form, as long as real ones: 5 to 6 KB and some eight paragraphs in the mean.
    CANONICAL {
        @Override
        public TrafficGenerator generator() {
            return TrafficGenerator.canonical(SEED);
        }
    },
    /// Messages of the same length that depart from the canonical form as often as real traffic does.
    VARIED {
        @Override
        public TrafficGenerator generator() {
            return new TrafficGenerator(SEED);
        }
    };

    private static final long SEED = 20_260_501;

    /// Messages without end, the same in each run.
    public abstract TrafficGenerator generator();

    /// The first messages of the generator.
    public List<byte[]> first(int count) {
        TrafficGenerator generator = generator();
        List<byte[]> messages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            messages.add(generator.next().bytes());
        }
        return List.copyOf(messages);
    }
}
