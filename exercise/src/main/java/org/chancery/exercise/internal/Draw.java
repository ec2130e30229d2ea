package org.chancery.exercise.internal;

import java.util.List;
import java.util.Random;

/// What messages say, drawn by the weights of `traffic/content.tsv`.
final class Draw {
    private final Random random;
    private final Choices content = Choices.load("traffic/content.tsv");

    Draw(Random random) {
        this.random = random;
    }

    String pick(String group) {
        return content.pick(group, random);
    }

    int number(String group) {
        return Integer.parseInt(content.pick(group, random));
    }

    boolean yes(String group) {
        return !content.pick(group, random).isEmpty();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
