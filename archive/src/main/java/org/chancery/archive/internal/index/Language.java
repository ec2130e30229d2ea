package org.chancery.archive.internal.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;

/// A language whose inflections are known.
enum Language {
    ENGLISH(
            'e',
            0,
            "the of and to in that is for was with on are were has been by at from be this which would not it as will"),
    SPANISH('s', 20, "de la el que los las del en una para con por se su al como este sus lo es un y no fue son ha"),
    FRENCH('f', 40, "le la les des et du une dans pour que est sur par au aux ce qui en ont avec un de pas il sont ne");

    /// How many of its small words make a text one of the language.
    private static final int ENOUGH = 2;

    /// How much of a text is looked at, in characters.
    private static final int LOOKED_AT = 4_000;

    private static final int LONGEST = 5;
    private static final long COUNT = (1 << 20) - 1;

    /// The small words, each with a one in the count of every language that has it. No more are counted in a text
    /// than a count can hold.
    private static final CharArrayMap<Long> SMALL = small();

    /// The letter that marks its stems in the index.
    private final char letter;

    /// Where its count begins among the bits of all counts.
    private final int shift;

    private final String small;

    Language(char letter, int shift, String small) {
        this.letter = letter;
        this.shift = shift;
        this.small = small;
    }

    private static CharArrayMap<Long> small() {
        CharArrayMap<Long> words = new CharArrayMap<>(100, false);
        for (Language language : values()) {
            for (String word : language.small.split(" ", -1)) {
                words.merge(word, 1L << language.shift, Long::sum);
            }
        }
        return CharArrayMap.unmodifiableMap(words);
    }

    char letter() {
        return letter;
    }

    /// The language that a text is written in, as its small words tell; all of them where they do not.
    static List<Language> of(String text) {
        long counts = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        char[] word = new char[LONGEST];
        int length = 0;
        for (int p = 0; p <= end; p++) {
            char c = p < end ? text.charAt(p) : ' ';
            if (Character.isLetter(c)) {
                if (length < LONGEST) {
                    word[length] = Character.toLowerCase(c);
                }
                length++;
            } else {
                counts += length <= LONGEST ? counted(word, length) : 0;
                length = 0;
            }
        }
        return most(counts);
    }

    private static long counted(char[] letters, int length) {
        Long one = SMALL.get(letters, 0, length);
        return one == null ? 0 : one;
    }

    private static List<Language> most(long counts) {
        long most = Stream.of(values())
                .mapToLong(language -> language.count(counts))
                .max()
                .orElse(0);
        List<Language> best = Stream.of(values())
                .filter(language -> language.count(counts) == most)
                .toList();
        return best.size() == 1 && most >= ENOUGH ? best : List.of(values());
    }

    private long count(long counts) {
        return counts >> shift & COUNT;
    }
}
