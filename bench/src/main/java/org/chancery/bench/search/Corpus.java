package org.chancery.bench.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Invented portions, the same in each run: messages of five on average, of some sixty words each, under
/// labels of five levels, eight controls and five releases, of which few are common.
final class Corpus {
    private static final int LEVELS = 5;
    private static final int CONTROLS = 8;
    private static final int RELEASES = 5;
    private static final double[] LEVEL = {0.45, 0.65, 0.85, 0.97, 1};
    private static final double[] CONTROL = Vocabulary.shares(CONTROLS, 1.3);
    private static final double[] RELEASE = Vocabulary.shares(RELEASES, 1);
    private static final int MOST_PORTIONS = 9;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 400;
    private static final double MEAN_LOGARITHM = 4;
    private static final double DEVIATION = 0.6;

    /// One portion in two bears what most of its message does.
    private static final double OF_ITS_OWN = 0.4;

    private final Vocabulary vocabulary;
    private final int messages;

    Corpus(Vocabulary vocabulary, int messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /// A portion.
    record Portion(UUID id, UUID message, int number, int level, int control, int release, String text) {
        /// Its label, of so many: 40 by level and control, 200 by release too.
        int label(int labels) {
            int coarse = level * CONTROLS + control;
            return labels == LEVELS * CONTROLS ? coarse : coarse * RELEASES + release;
        }
    }

    /// The labels, of so many, that are of the lowest levels.
    static List<Integer> labels(int labels, int levels) {
        return IntStream.range(0, labels / LEVELS * levels).boxed().toList();
    }

    void each(Consumer<Portion> consumer) {
        for (int message = 0; message < messages; message++) {
            SplittableRandom random = new SplittableRandom(message * 31L + 17);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            int level = Vocabulary.draw(LEVEL, random);
            int control = Vocabulary.draw(CONTROL, random);
            int portions = 1 + random.nextInt(MOST_PORTIONS);
            for (int i = 0; i < portions; i++) {
                boolean own = random.nextDouble() < OF_ITS_OWN;
                consumer.accept(new Portion(
                        new UUID(random.nextLong(), random.nextLong()),
                        id,
                        message,
                        own ? Vocabulary.draw(LEVEL, random) : level,
                        own ? Vocabulary.draw(CONTROL, random) : control,
                        Vocabulary.draw(RELEASE, random),
                        text(random)));
            }
        }
    }

    private String text(SplittableRandom random) {
        double drawn = Math.exp(MEAN_LOGARITHM + DEVIATION * random.nextGaussian());
        int length = Math.clamp((long) drawn, SHORTEST, LONGEST);
        StringBuilder text = new StringBuilder("exercise");
        for (int i = 1; i < length; i++) {
            text.append(' ').append(vocabulary.any(random));
        }
        return text.toString();
    }
}
