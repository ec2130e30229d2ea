package org.chancery.marking;

import java.util.Map;

/// How labels in the forms of other programs name a scheme.
///
/// @param name as STANAG 4774 spells it, "NATO"
/// @param oid the policy's object identifier, "1.3.26.1.3.1"
/// @param tagSets the object identifier under which those of its sets of tags stand
/// @param classifications the words for levels in labels, by the level's name, where they are not that name
/// @param numbers of values in ESS labels, by set and value; values without one are made of their letters
public record PolicyId(
        String name,
        String oid,
        String tagSets,
        Map<String, String> classifications,
        Map<String, Map<String, Long>> numbers) {
    public PolicyId {
        if (!dotted(oid) || !dotted(tagSets)) {
            throw new IllegalArgumentException("no object identifier: " + oid + ", " + tagSets);
        }
        classifications = Map.copyOf(classifications);
        numbers = Map.copyOf(numbers);
    }

    private static boolean dotted(String oid) {
        int from = 0;
        int arcs = 0;
        for (int i = 0; i <= oid.length(); i++) {
            if (i == oid.length() || oid.charAt(i) == '.') {
                boolean zero = i > from + 1 && oid.charAt(from) == '0';
                if (i == from || zero) {
                    return false;
                }
                from = i + 1;
                arcs++;
            } else if (oid.charAt(i) < '0' || oid.charAt(i) > '9') {
                return false;
            }
        }
        boolean first = oid.startsWith("0.") || oid.startsWith("1.") || oid.startsWith("2.");
        return arcs > 1 && first && oid.length() <= 120;
    }
}
