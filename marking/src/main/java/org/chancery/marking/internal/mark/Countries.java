package org.chancery.marking.internal.mark;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Token;

/// Reads lists of countries: trigraphs in order, then codes of groups in order; where it releases, the owner
/// first
/// (CAPCO 2016 §H.8).
final class Countries {
    private Countries() {}

    /// The countries of a list, groups that may be expanded for what they stand for.
    ///
    /// @param offset the list's place in the mark
    /// @param ownerFirst whether the owner's code stands first
    static SortedSet<String> read(Reading reading, List<Word> words, int offset, boolean ownerFirst) {
        SortedSet<String> countries = new TreeSet<>();
        String before = "";
        boolean ordered = true;
        for (Word word : words) {
            String code = word.text();
            if (code.equals("AND")) {
                continue;
            }
            if (Words.code(code) && !control(reading, code)) {
                ordered &= ordered(before, code, reading, ownerFirst);
                before = code;
            }
            add(reading, word, offset, countries);
        }
        boolean owned = !ownerFirst || countries.contains(reading.policy.owner());
        if (!ordered && owned) {
            int start = offset + words.getFirst().start();
            int end = offset + words.getLast().end();
            reading.find(
                    MarkRule.LIST_ORDER,
                    start,
                    end,
                    (ownerFirst ? reading.policy.owner() + " first, then " : "")
                            + "codes of three letters in order, then of four");
        }
        return countries;
    }

    private static boolean control(Reading reading, String code) {
        return reading.policy.groups().get(code) == null
                && reading.policy.tokens().containsKey(code);
    }

    private static boolean ordered(String before, String code, Reading reading, boolean ownerFirst) {
        String owner = reading.policy.owner();
        if (ownerFirst && (code.equals(owner) || before.equals(owner))) {
            return before.isEmpty() || before.equals(owner);
        }
        return before.isEmpty()
                || before.length() < code.length()
                || (before.length() == code.length() && before.compareTo(code) <= 0);
    }

    private static void add(Reading reading, Word word, int offset, SortedSet<String> into) {
        SortedSet<String> group = reading.policy.groups().get(word.text());
        Token token = reading.policy.tokens().get(word.text());
        int start = offset + word.start();
        int end = offset + word.end();
        if (group != null && !group.isEmpty()) {
            into.addAll(group);
        } else if (group == null && token != null) {
            reading.token(token, start, end);
            reading.find(
                    MarkRule.LOOSE_SEPARATOR, start, end, "\"" + word.text() + "\" is no country; read as a control");
        } else if (!Words.code(word.text())) {
            reading.find(
                    MarkRule.NO_COUNTRY, start, end, "\"" + word.text() + "\" is no country's code; it grants nothing");
        } else if (!into.add(word.text())) {
            reading.find(MarkRule.REPEATED, start, end, word.text() + " stands here a second time");
        }
    }

    /// Whether all words are codes of countries or groups.
    static boolean codes(List<Word> words) {
        for (Word word : words) {
            if (!Words.code(word.text())) {
                return false;
            }
        }
        return !words.isEmpty();
    }
}
