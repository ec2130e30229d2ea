package org.chancery.archive.internal.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    private final String small;

    private static final Map<String, List<Language>> BY_WORD = byWord();

    Language(char letter, String small) {
        this.letter = letter;
        this.small = small;
    }

    private static Map<String, List<Language>> byWord() {
        Map<String, List<Language>> words = new HashMap<>();
        for (Language language : values()) {
            for (String word : language.small.split(" ", -1)) {
                words.merge(
                        word,
                        List.of(language),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return Map.copyOf(words);
    }

    char letter() {
        return letter;
    }

    /// The language that a text is written in, as its small words tell; all of them where they do not.
    static List<Language> of(String text) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        int end = Math.min(text.length(), LOOKED_AT);
        int start = 0;
        for (int p = 0; p <= end; p++) {
            if (p < end && Character.isLetter(text.charAt(p))) {
                continue;
            }
            if (p > start && p - start <= LONGEST) {
                String word = text.substring(start, p).toLowerCase(Locale.ROOT);
                BY_WORD.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
            }
            start = p + 1;
        }
        return most(counts);
    }

    private static List<Language> most(Map<Language, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Language> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 && most >= ENOUGH ? best : List.of(values());
    }
}
