package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// The days on which forms of marks ceased and rules began. What a mark says depends on its message's date only by
/// them; between two such days, an age, it is the same.
final class Ages {
    private final long[] turns;

    Ages(Policy policy) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Token token : policy.tokens().values()) {
            days.add(token.legacyFrom());
        }
        for (MarkRule rule : MarkRule.values()) {
            days.add(rule.from());
            days.add(
                    rule.until().equals(LocalDate.MAX)
                            ? LocalDate.MAX
                            : rule.until().plusDays(1));
        }
        days.add(Segments.NO_MORE_COMMAS);
        days.add(MarkReader.LEVEL_ALWAYS);
        days.add(BannerReader.FOUR_LEVELS);
        days.add(Placing.ATOMIC_CATEGORY);
        turns = days.stream()
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /// The age of a date: how many turns lie before it.
    int of(LocalDate date) {
        long day = date.toEpochDay();
        int age = 0;
        while (age < turns.length && day >= turns[age]) {
            age++;
        }
        return age;
    }
}
