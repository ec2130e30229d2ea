package org.chancery.marking.internal.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A row of a scheme file: a kind and fields, `|` between them; the last field names the source.
public record Fields(String kind, List<String> values) {
    /// The fields of a row.
    public static Fields of(String row) {
        List<String> parts = split(row, '|');
        return new Fields(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }

    /// Refuses the row where it has another number of fields, or an empty one.
    public void expect(int count) {
        if (values.size() != count) {
            throw new IllegalArgumentException(
                    "a row of kind " + kind + " has " + count + " fields, not " + values.size());
        }
        for (int i = 0; i < count; i++) {
            if (values.get(i).isEmpty()) {
                throw new IllegalArgumentException("field " + (i + 1) + " is empty; write - for nothing");
            }
        }
    }

    public String text(int field) {
        return values.get(field);
    }

    /// The words of a field, commas between them; none where it is `-`.
    public List<String> words(int field) {
        return values.get(field).equals("-") ? List.of() : split(values.get(field), ',');
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == at) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        return Collections.unmodifiableList(parts);
    }
}
