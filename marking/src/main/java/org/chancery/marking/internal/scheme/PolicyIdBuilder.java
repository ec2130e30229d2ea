package org.chancery.marking.internal.scheme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.marking.PolicyId;
import org.chancery.marking.PolicyId.SetName;

/// How labels of other forms name a policy, while its rows are read.
final class PolicyIdBuilder {
    private Optional<Fields> policy = Optional.empty();
    private final Map<String, String> classifications = new HashMap<>();
    private final Map<String, Map<String, Long>> numbers = new HashMap<>();
    private final Map<String, SetName> sets = new HashMap<>();

    /// Reads a row of kind policy, classification, number or tags.
    ///
    /// @param levels names of levels above the row
    void row(Fields row, Set<String> levels) {
        if (row.kind().equals("policy")) {
            row.expect(4);
            policy = Optional.of(row);
            build();
            return;
        }
        if (policy.isEmpty()) {
            throw new IllegalArgumentException("no policy row above this row");
        }
        switch (row.kind()) {
            case "classification" -> classification(row, levels);
            case "number" -> number(row);
            default -> {
                row.expect(4);
                sets.put(row.text(0), new SetName(row.text(1), row.text(2)));
            }
        }
    }

    private void classification(Fields row, Set<String> levels) {
        row.expect(3);
        if (!levels.contains(row.text(0))) {
            throw new IllegalArgumentException("no level " + row.text(0) + " above this row");
        }
        if (classifications.containsValue(row.text(1))) {
            throw new IllegalArgumentException("the word " + row.text(1) + " is another level's");
        }
        classifications.put(row.text(0), row.text(1));
    }

    private void number(Fields row) {
        row.expect(4);
        Map<String, Long> set = new HashMap<>(numbers.getOrDefault(row.text(0), Map.of()));
        try {
            long number = Long.parseLong(row.text(2));
            if (number < 0 || set.containsValue(number)) {
                throw new IllegalArgumentException("the number " + number + " is taken, or below nought");
            }
            set.put(row.text(1), number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + row.text(2) + "\" is no number", e);
        }
        numbers.put(row.text(0), Map.copyOf(set));
    }

    /// How labels name the policy; empty where no row says so.
    Optional<PolicyId> build() {
        return policy.map(row -> new PolicyId(row.text(0), row.text(1), row.text(2), classifications, numbers, sets));
    }
}
