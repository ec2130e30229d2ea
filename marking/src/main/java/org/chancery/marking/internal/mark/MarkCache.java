package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.MarkRule;
import org.chancery.marking.PortionMark;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Marks that were read before, by their text and the age of their message.
///
/// Bounded: a text has two places, and takes the older of them. Any thread may use it at any time without a
/// lock, since
/// entries do not change and one that is lost is read again. What a mark says depends on its message's date
/// only by the
/// days on which forms ceased and rules began; between two such days, an age, it is the same.
final class MarkCache {
    private static final int SLOTS = 2048;

    /// A text and what it was read as; nothing where it is no mark.
    static final class Entry {
        /// What stands for a text that is not here.
        static final Entry NONE = new Entry(0, -1, new byte[0], Optional.empty());

        final Optional<PortionMark> mark;
        private final int hash;
        private final int age;
        private final byte[] text;

        private Entry(int hash, int age, byte[] text, Optional<PortionMark> mark) {
            this.hash = hash;
            this.age = age;
            this.text = text;
            this.mark = mark;
        }

        private boolean is(int otherHash, int otherAge, byte[] bytes, int from, int to) {
            if (hash != otherHash || age != otherAge || text.length != to - from) {
                return false;
            }
            for (int i = 0; i < text.length; i++) {
                if (text[i] != bytes[from + i]) {
                    return false;
                }
            }
            return true;
        }

        private boolean is(int otherHash, int otherAge, String other) {
            if (hash != otherHash || age != otherAge || text.length != other.length()) {
                return false;
            }
            for (int i = 0; i < text.length; i++) {
                if (text[i] != other.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Entry[] slots = new Entry[SLOTS];
    private final long[] days;

    MarkCache(Policy policy) {
        Arrays.fill(slots, Entry.NONE);
        SortedSet<LocalDate> turns = new TreeSet<>();
        for (Token token : policy.tokens().values()) {
            turns.add(token.legacyFrom());
        }
        for (MarkRule rule : MarkRule.values()) {
            turns.add(rule.from());
            turns.add(
                    rule.until().equals(LocalDate.MAX)
                            ? LocalDate.MAX
                            : rule.until().plusDays(1));
        }
        turns.add(Segments.NO_MORE_COMMAS);
        turns.add(MarkReader.LEVEL_ALWAYS);
        turns.add(Placing.ATOMIC_CATEGORY);
        days = turns.stream()
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /// The age of a date: how many turns lie before it.
    int age(LocalDate date) {
        long day = date.toEpochDay();
        int age = 0;
        while (age < days.length && day >= days[age]) {
            age++;
        }
        return age;
    }

    /// The hash of a text of ASCII characters; 0 of any other.
    static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        int all = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
            all |= bytes[i];
        }
        return all < 0 ? 0 : mixed(hash);
    }

    /// The same of a string.
    static int hash(String text) {
        int hash = 1;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
            all |= text.charAt(i);
        }
        return all > 0x7f ? 0 : mixed(hash);
    }

    private static int mixed(int hash) {
        int mixed = hash ^ (hash >>> 15);
        return mixed == 0 ? 1 : mixed;
    }

    /// The entry of a text; [Entry#NONE] where it is not here.
    Entry find(int hash, int age, byte[] bytes, int from, int to) {
        int at = hash & (SLOTS - 1);
        Entry entry = slots[at];
        if (entry.is(hash, age, bytes, from, to)) {
            return entry;
        }
        entry = slots[at ^ 1];
        return entry.is(hash, age, bytes, from, to) ? entry : Entry.NONE;
    }

    /// The same of a string.
    Entry find(int hash, int age, String text) {
        int at = hash & (SLOTS - 1);
        Entry entry = slots[at];
        if (entry.is(hash, age, text)) {
            return entry;
        }
        entry = slots[at ^ 1];
        return entry.is(hash, age, text) ? entry : Entry.NONE;
    }

    void keep(int hash, int age, byte[] text, Optional<PortionMark> mark) {
        int at = hash & (SLOTS - 1);
        slots[at ^ 1] = slots[at];
        slots[at] = new Entry(hash, age, text, mark);
    }
}
