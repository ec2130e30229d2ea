package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sentences of invented traffic, made of the templates and words of the tables.
final class Vocabulary {
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "tr"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o"};
    private static final int SYLLABLES = 5;
    private static final int NAMES = 4096;

    private final Random random;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> sentences = new LinkedHashMap<>();
    private int coined;

    Vocabulary(Random random) {
        this.random = random;
        for (var row : Tables.rows("traffic/words.tsv")) {
            words.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(row.get(1));
        }
        for (var row : Tables.rows("traffic/sentences.tsv")) {
            sentences.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(parts(row.get(1)));
        }
        for (Station each : Station.many()) {
            words.computeIfAbsent("post", key -> new ArrayList<>()).add(each.post());
        }
    }

    /// Cuts a template into literal, slot, literal and so on.
    private static List<String> parts(String template) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            parts.add(template.substring(at, open));
            parts.add(template.substring(open + 1, close));
            at = close + 1;
        }
        parts.add(template.substring(at));
        return List.copyOf(parts);
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

    /// A surname, some of them far more often than others.
    private String name() {
        int rank = random.nextInt(1 + random.nextInt(NAMES));
        return Capitals.first(syllables(rank * 2_654_435_761L & 0x3FFF_FFFFL, 3)) + "s";
    }

    List<String> words(String slot) {
        List<String> group = words.get(slot);
        if (group == null) {
            throw new IllegalArgumentException("no words for " + slot);
        }
        return group;
    }

    String word(String slot) {
        return one(words(slot));
    }

    /// @param given what stands for `{word}`, `{ref}` or `{para}`
    String sentence(String kind, String given) {
        List<List<String>> group = sentences.get(kind);
        if (group == null) {
            throw new IllegalArgumentException("no sentences of kind " + kind);
        }
        String sentence = filled(one(group), given);
        return Capitals.first(sentence);
    }

    /// A template of words alone, with its slots filled.
    String filled(String template) {
        return filled(parts(template), "");
    }

    private String filled(List<String> parts, String given) {
        StringBuilder text = new StringBuilder(160);
        for (int i = 0; i < parts.size(); i++) {
            text.append(i % 2 == 0 ? parts.get(i) : value(parts.get(i), given));
        }
        return text.toString();
    }

    private String value(String slot, String given) {
        return switch (slot) {
            case "word", "ref", "para" -> given;
            case "number" -> String.valueOf(2 + random.nextInt(900));
            case "digit" -> String.valueOf(1 + random.nextInt(5));
            case "year" -> String.valueOf(1975 + random.nextInt(35));
            case "name" -> name();
            case "SURNAME" -> word("surname");
            default -> word(slot);
        };
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
