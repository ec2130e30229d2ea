package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// Sentences of invented traffic, made of the templates and words of the tables.
final class Vocabulary {
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "tr"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o"};
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final int SYLLABLES = 5;
    private static final int NAMES = 4096;

    private final Random random;
    private final Map<String, List<String>> words = grouped("traffic/words.tsv");
    private final Map<String, List<String>> sentences = grouped("traffic/sentences.tsv");
    private int coined;

    Vocabulary(Random random) {
        this.random = random;
    }

    private static Map<String, List<String>> grouped(String table) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (var row : Tables.rows(table)) {
            groups.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(row.get(1));
        }
        return groups;
    }

    /// A word of ten letters or more that this vocabulary coins only once.
    String coin() {
        // An odd factor permutes the numbers of 30 bits, so that no word comes twice within a thousand million.
        return syllables((++coined * 387_420_489L + 69_069L) & 0x3FFF_FFFFL, SYLLABLES);
    }

    private static String syllables(long number, int count) {
        long rest = number;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++, rest >>>= 6) {
            word.append(ONSETS[(int) (rest & 15)]).append(VOWELS[(int) (rest >>> 4 & 3)]);
        }
        return word.toString();
    }

    /// A surname; a few come often and many seldom, as in life.
    private String name() {
        int rank = random.nextInt(1 + random.nextInt(NAMES));
        return capital(syllables(rank * 2_654_435_761L & 0x3FFF_FFFFL, 3)) + "s";
    }

    String word(String slot) {
        return one(words, slot);
    }

    /// @param coinedWord what stands for `{word}`
    String sentence(String kind, String coinedWord) {
        var matcher = SLOT.matcher(one(sentences, kind));
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            String slot = matcher.group(1);
            String value = switch (slot) {
                case "word" -> coinedWord;
                case "number" -> String.valueOf(2 + random.nextInt(900));
                case "name" -> name();
                default -> word(slot);
            };
            matcher.appendReplacement(sentence, matcher.start() == 0 ? capital(value) : value);
        }
        return matcher.appendTail(sentence).toString();
    }

    private static String capital(String value) {
        return Character.toUpperCase(value.charAt(0)) + value.substring(1);
    }

    private String one(Map<String, List<String>> groups, String key) {
        List<String> group = groups.get(key);
        if (group == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return group.get(random.nextInt(group.size()));
    }
}
