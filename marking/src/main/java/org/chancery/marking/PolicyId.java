package org.chancery.marking;

import java.util.Map;

/// How labels in the forms of other programs name a scheme.
///
/// @param name as STANAG 4774 spells it, "NATO"
/// @param oid the policy's object identifier, "1.3.26.1.3.1"
/// @param tagSets the object identifier under which those of its sets of tags stand
/// @param classifications the words for levels in labels, by the level's name, where they are not that name
/// @param numbers of values in ESS labels, by set and value; values without one are made of their letters
/// @param sets names and identifiers of sets, by the name that the program uses, where they are others
public record PolicyId(
        String name,
        String oid,
        String tagSets,
        Map<String, String> classifications,
        Map<String, Map<String, Long>> numbers,
        Map<String, SetName> sets) {
    /// A set of tags as a policy names it.
    public record SetName(String name, String oid) {
        public SetName {
            checked(oid);
        }
    }

    public PolicyId {
        checked(oid);
        checked(tagSets);
        classifications = Map.copyOf(classifications);
        numbers = Map.copyOf(numbers);
        sets = Map.copyOf(sets);
    }

    private static void checked(String oid) {
        if (!dotted(oid)) {
            throw new IllegalArgumentException("no object identifier: " + oid);
        }
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
        return arcs > 1 && first(oid) && oid.length() <= 120;
    }

    /// Under 0 and 1 stand forty arcs at most (X.690 §8.19.4).
    private static boolean first(String oid) {
        int end = oid.indexOf('.', 2);
        String second = oid.substring(2, end < 0 ? oid.length() : end);
        boolean small = second.length() == 1 || (second.length() == 2 && second.compareTo("40") < 0);
        return oid.startsWith("2.") || ((oid.startsWith("0.") || oid.startsWith("1.")) && small);
    }
}
