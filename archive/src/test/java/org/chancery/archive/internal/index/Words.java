package org.chancery.archive.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented words, few of them common and many of them rare.
final class Words {
    private static final int COUNT = 2_000;
    private static final String[] SYLLABLES = {
        "ka", "ri", "mo", "tel", "su", "ban", "ve", "lor", "ni", "das", "po", "fen"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();

    Words(Random random) {
        this.random = random;
        for (int i = 0; i < COUNT; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = i + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
                word.append(SYLLABLES[left % SYLLABLES.length]);
            }
            words.add(word.toString());
        }
    }

    String any() {
        double nearOne = random.nextDouble();
        return words.get((int) Math.pow(COUNT, nearOne) - 1);
    }

    /// Text of so many words.
    String text(int count) {
        StringBuilder text = new StringBuilder("exercise");
        for (int i = 0; i < count; i++) {
            text.append(' ').append(any());
        }
        return text.toString();
    }
}
