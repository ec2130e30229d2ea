package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Groups of weighted values, from a table of group, weight and value.
final class Choices {
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private Choices() {}

    static Choices load(String table) {
        Choices choices = new Choices();
        for (var row : Tables.rows(table)) {
            String value = row.get(2).equals("~") ? "" : row.get(2);
            choices.groups.computeIfAbsent(row.get(0), key -> new Group()).add(Integer.parseInt(row.get(1)), value);
        }
        return choices;
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    String first(String group) {
        return group(group).values.getFirst();
    }

    String pick(String group, Random random) {
        return group(group).pick(random);
    }

    private Group group(String name) {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no group " + name);
        }
        return group;
    }

    private static final class Group {
        private final List<String> values = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private int total;

        void add(int weight, String value) {
            values.add(value);
            weights.add(weight);
            total += weight;
        }

        String pick(Random random) {
            int draw = random.nextInt(total);
            int at = 0;
            while (draw >= weights.get(at)) {
                draw -= weights.get(at++);
            }
            return values.get(at);
        }
    }
}
