package org.chancery.archive.internal.search;

/// A set of numbers other than 0, open-addressed, without objects.
public final class LongSet {
    private long[] slots = new long[1_024];
    private int size;

    /// Adds a number; false where it was there.
    public boolean add(long number) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int at = slot(slots, number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] more = new long[2 * slots.length];
        for (long number : slots) {
            if (number != 0) {
                more[slot(more, number)] = number;
            }
        }
        slots = more;
    }

    private static int slot(long[] slots, long number) {
        int mask = slots.length - 1;
        int at = Long.hashCode(number * 0x9E3779B97F4A7C15L) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
