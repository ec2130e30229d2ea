package org.chancery.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Invented words, the n-th of them n times as rare as the first.
final class Vocabulary {
    static final int WORDS = 200_000;
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final List<String> words = new ArrayList<>(WORDS);
    private final double[] shares = shares(WORDS, 1);

    Vocabulary() {
        SplittableRandom random = new SplittableRandom(20_260_501);
        Set<String> known = new HashSet<>();
        while (words.size() < WORDS) {
            int syllables = words.size() < 300 ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            if (known.add(word.toString())) {
                words.add(word.toString());
            } else if (known.add(word.append('n').toString())) {
                words.add(word.toString());
            }
        }
    }

    String word(int rank) {
        return words.get(rank);
    }

    String any(SplittableRandom random) {
        return words.get(draw(shares, random));
    }

    /// Shares of ranks, each added to those before it, where a rank's is one part in rank to the power given.
    static double[] shares(int ranks, double power) {
        double[] shares = new double[ranks];
        double sum = 0;
        for (int i = 0; i < ranks; i++) {
            sum += 1 / Math.pow(i + 1, power);
            shares[i] = sum;
        }
        for (int i = 0; i < ranks; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /// A rank, as often as its share is.
    static int draw(double[] shares, SplittableRandom random) {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, shares.length - 1);
    }
}
