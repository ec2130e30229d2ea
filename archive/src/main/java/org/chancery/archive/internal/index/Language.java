package org.chancery.archive.internal.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A language whose inflections are known.
enum Language {
    ENGLISH(
            'e',
            "the of and to in that is for was with on are were has been by at from be this which would not it as will"),
    SPANISH('s', "de la el que los las del en una para con por se su al como este sus lo es un y no fue son ha"),
    FRENCH('f', "le la les des et du une dans pour que est sur par au aux ce qui en ont avec un de pas il sont ne");

    /// How many of its small words make a text one of the language.
    private static final int ENOUGH = 2;

    /// How much of a text is looked at, in characters.
    private static final int LOOKED_AT = 4_000;

    private static final int LONGEST = 5;

    /// The letter that marks its stems in the index.
    private final char letter;

    private final Set<String> small;

    Language(char letter, String small) {
        this.letter = letter;
        this.small = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(small.split(" "))));
    }

    char letter() {
        return letter;
    }

    /// The language that a text is written in, as its small words tell; all of them where they do not.
    static List<Language> of(String text) {
        int[] counts = new int[values().length];
        int end = Math.min(text.length(), LOOKED_AT);
        int start = 0;
        for (int p = 0; p <= end; p++) {
            if (p < end && Character.isLetter(text.charAt(p))) {
                continue;
            }
            if (p > start && p - start <= LONGEST) {
                count(text.substring(start, p).toLowerCase(java.util.Locale.ROOT), counts);
            }
            start = p + 1;
        }
        return most(counts);
    }

    private static void count(String word, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += values()[i].small.contains(word) ? 1 : 0;
        }
    }

    private static List<Language> most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        int bound = counts[best];
        boolean alone = Arrays.stream(counts).filter(count -> count == bound).count() == 1;
        return alone && bound >= ENOUGH ? List.of(values()[best]) : List.of(values());
    }
}
