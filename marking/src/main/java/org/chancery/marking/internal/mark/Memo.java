package org.chancery.marking.internal.mark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What texts were read as before, by the text and the age of its message ([Ages]).
///
/// Bounded: a text has two places, and takes the older of them. Any thread may use it at any time without a lock, since
/// entries do not change and one that is lost is read again. Texts are of ASCII characters.
final class Memo<T> {
    private static final int SLOTS = 2048;

    /// A text and what it was read as.
    static final class Entry<T> {
        final T value;
        private final int hash;
        private final int age;
        private final byte[] text;

        private Entry(int hash, int age, byte[] text, T value) {
            this.hash = hash;
            this.age = age;
            this.text = text;
            this.value = value;
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

    private final Entry<T> none;
    private final AtomicReferenceArray<Entry<T>> slots = new AtomicReferenceArray<>(SLOTS);

    /// @param nothing the value of the entry that stands for all texts that are not here
    Memo(T nothing) {
        none = new Entry<>(0, -1, new byte[0], nothing);
        for (int i = 0; i < SLOTS; i++) {
            slots.setPlain(i, none);
        }
    }

    /// The hash of a text; 0 of one that has other than ASCII characters.
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

    /// Texts of one age and of another have places of their own.
    private static int slot(int hash, int age) {
        return (hash ^ ((age * 0x9E3779B1) >>> 16)) & (SLOTS - 1);
    }

    /// Whether an entry is of a text, not the one that stands for those that are not here.
    boolean has(Entry<T> entry) {
        return entry != none;
    }

    /// The entry of a text, or one that [#has] says no to.
    Entry<T> find(int hash, int age, byte[] bytes, int from, int to) {
        int at = slot(hash, age);
        Entry<T> entry = slots.getPlain(at);
        if (entry.is(hash, age, bytes, from, to)) {
            return entry;
        }
        entry = slots.getPlain(at ^ 1);
        return entry.is(hash, age, bytes, from, to) ? entry : none;
    }

    /// The same of a string.
    Entry<T> find(int hash, int age, String text) {
        int at = slot(hash, age);
        Entry<T> entry = slots.getPlain(at);
        if (entry.is(hash, age, text)) {
            return entry;
        }
        entry = slots.getPlain(at ^ 1);
        return entry.is(hash, age, text) ? entry : none;
    }

    void keep(int hash, int age, byte[] text, T value) {
        int at = slot(hash, age);
        slots.setPlain(at ^ 1, slots.getPlain(at));
        slots.setPlain(at, new Entry<>(hash, age, text, value));
    }

    void keep(int hash, int age, String text, T value) {
        keep(hash, age, text.getBytes(StandardCharsets.US_ASCII), value);
    }
}
