package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.exercise.Truth.Kind;

/// Twenty thousand messages, counted once for all tests.
final class TrafficSample {
    static final int MESSAGES = 20_000;
    private static final int SHOWN = 20;

    /// One message of so many is compared with its truth, which takes longer than to make it.
    private static final int CHECKED = 8;

    private final Map<String, Integer> populations = new TreeMap<>();
    private final Map<String, Integer> departures = new TreeMap<>();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<String, Integer> facts = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private final Map<Kind, long[]> sizes = new TreeMap<>();
    private int longest;

    private TrafficSample() {}

    /// Of which messages a departure's frequency is told.
    enum Population {
        ALL,
        FLEET,
        COPY,
        TELEGRAM,
        WRAPPED,
        RECEIVED,
        HEADED,
        TRANSMITTED,
        TRANSMITTED_OPEN,
        UNSECTIONED,
        CLASSIFIED,
        REFERENCED;

        boolean holds(Truth truth) {
            return switch (this) {
                case ALL -> true;
                case FLEET -> truth.form().kind() == Kind.FLEET_NOTICE;
                case COPY -> truth.form().kind() == Kind.DEPARTMENT_COPY;
                case TELEGRAM -> truth.form().kind() == Kind.TELEGRAM;
                case WRAPPED -> TELEGRAM.holds(truth) && departs(truth, "WRAPPER");
                case RECEIVED -> TELEGRAM.holds(truth) && !departs(truth, "WRAPPER");
                case HEADED -> TELEGRAM.holds(truth) && !departs(truth, "HEADING_WITHHELD");
                case TRANSMITTED ->
                    HEADED.holds(truth)
                            && !truth.heading().transmission().station().isEmpty();
                case TRANSMITTED_OPEN -> TRANSMITTED.holds(truth) && !CLASSIFIED.holds(truth);
                case UNSECTIONED -> TRANSMITTED.holds(truth) && !departs(truth, "SECTIONED");
                case CLASSIFIED ->
                    TELEGRAM.holds(truth)
                            && (truth.level().equals("C") || truth.level().equals("S"));
                case REFERENCED ->
                    TELEGRAM.holds(truth) && !truth.matter().references().isEmpty();
            };
        }

        private static boolean departs(Truth truth, String departure) {
            return truth.departures().contains(departure);
        }
    }

    static TrafficSample take() {
        return Taken.SAMPLE;
    }

    private static final class Taken {
        private static final TrafficSample SAMPLE = count();

        private static TrafficSample count() {
            TrafficSample sample = new TrafficSample();
            TrafficGenerator generator = new TrafficGenerator(20_260_101);
            for (int i = 0; i < MESSAGES; i++) {
                sample.add(generator.next());
            }
            return sample;
        }
    }

    private void add(ExerciseMessage message) {
        Truth truth = message.truth();
        for (Population each : Population.values()) {
            if (each.holds(truth)) {
                populations.merge(each.name(), 1, Integer::sum);
                truth.departures().forEach(name -> departures.merge(each + " " + name, 1, Integer::sum));
            }
        }
        truth.form().spellings().forEach(each -> spellings.merge(each, 1, Integer::sum));
        int length = message.bytes().length;
        longest = Math.max(longest, length);
        long[] size = sizes.computeIfAbsent(truth.form().kind(), kind -> new long[2]);
        size[0]++;
        size[1] += length;
        if (Population.TELEGRAM.holds(truth)) {
            facts(truth);
            sections(message.bytes());
        }
        if (populations.getOrDefault("ALL", 0) % CHECKED == 0 && contradictions.size() < SHOWN) {
            contradictions.addAll(Contradictions.in(message));
        }
    }

    private void facts(Truth truth) {
        truth.handling().captions().forEach(each -> note("caption " + each));
        note("level " + truth.level());
        note("until " + truth.handling().declassification().until());
        truth.heading().filing().precedences().stream().findFirst().ifPresent(each -> note("precedence " + each));
        truth.heading().addresses().to().forEach(each -> note("addressee " + shape(each)));
        truth.heading().addresses().info().forEach(each -> note("addressee " + shape(each)));
        if (!truth.matter().references().isEmpty()) {
            note("with references");
        }
        truth.portions().forEach(each -> note("portion " + each.meaning()));
        facts.merge("all portion", truth.portions().size(), Integer::sum);
        var addresses = truth.heading().addresses();
        facts.merge("all addressee", addresses.to().size() + addresses.info().size(), Integer::sum);
        facts.merge("most to", addresses.to().size(), Math::max);
        facts.merge("most info", addresses.info().size(), Math::max);
    }

    private void sections(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int at = text.indexOf("SECTION 01 OF ");
        if (at >= 0) {
            String count = text.substring(at + 14, at + 17).strip();
            facts.merge("most sections", Integer.parseInt(count), Math::max);
        }
    }

    private static String shape(Truth.Addressee addressee) {
        return (addressee.indicator().isEmpty() ? "name" : "RI name")
                + (addressee.precedence().isEmpty() ? "" : " precedence")
                + (addressee.number().isEmpty() ? "" : " number");
    }

    private void note(String name) {
        facts.merge(name, 1, Integer::sum);
    }

    int population(String name) {
        return populations.getOrDefault(name, 0);
    }

    int departures(String population, String departure) {
        return departures.getOrDefault(population + " " + departure, 0);
    }

    int spelling(String name) {
        return spellings.getOrDefault(name, 0);
    }

    int fact(String name) {
        return facts.getOrDefault(name, 0);
    }

    List<String> contradictions() {
        return contradictions;
    }

    int meanSize(Kind kind) {
        long[] size = sizes.getOrDefault(kind, new long[] {1, 0});
        return (int) (size[1] / size[0]);
    }

    int longest() {
        return longest;
    }
}
