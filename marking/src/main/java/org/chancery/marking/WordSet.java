package org.chancery.marking;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// An immutable set of words in natural order, made for asking whether one contains another: words stand in an
/// array
/// and in a table by hash, and a mask of 64 bits turns most differing sets away at once.
@SuppressWarnings("JdkObsolete") // the type of the fields of labels, which are part of the module's face
final class WordSet extends AbstractSet<String> implements SortedSet<String> {
    static final WordSet EMPTY = new WordSet(new String[0]);

    private final String[] words;
    private final @Nullable String[] table;
    private final long mask;
    private final int hash;

    private WordSet(String[] sorted) {
        words = sorted;
        int size = Integer.highestOneBit(Math.max(1, sorted.length)) << 2;
        table = new String[size];
        long bits = 0;
        int sum = 0;
        for (String word : sorted) {
            int h = word.hashCode();
            sum += h;
            bits |= 1L << (spread(h) & 63);
            int at = spread(h) & (size - 1);
            while (table[at] != null) {
                at = (at + 1) & (size - 1);
            }
            table[at] = word;
        }
        mask = bits;
        hash = sum;
    }

    /// The set of words, which may come in any order and more than once.
    static WordSet of(Collection<String> words) {
        if (words instanceof WordSet set) {
            return set;
        }
        if (words.isEmpty()) {
            return EMPTY;
        }
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (!sorted[i].equals(sorted[count - 1])) {
                sorted[count++] = sorted[i];
            }
        }
        return new WordSet(count == sorted.length ? sorted : Arrays.copyOf(sorted, count));
    }

    WordSet union(WordSet other) {
        if (containsAll(other)) {
            return this;
        }
        if (other.containsAll(this)) {
            return other;
        }
        String[] all = Arrays.copyOf(words, words.length + other.words.length);
        System.arraycopy(other.words, 0, all, words.length, other.words.length);
        return of(Arrays.asList(all));
    }

    WordSet shared(WordSet other) {
        if (other.containsAll(this)) {
            return this;
        }
        String[] both = new String[words.length];
        int count = 0;
        for (String word : words) {
            if (other.holds(word)) {
                both[count++] = word;
            }
        }
        return count == 0 ? EMPTY : new WordSet(Arrays.copyOf(both, count));
    }

    boolean containsAll(WordSet other) {
        if (other.words.length == 0) {
            return true;
        }
        if ((other.mask & ~mask) != 0) {
            return false;
        }
        for (String word : other.words) {
            if (!holds(word)) {
                return false;
            }
        }
        return true;
    }

    boolean meets(WordSet other) {
        if ((other.mask & mask) == 0) {
            return false;
        }
        for (String word : other.words) {
            if (holds(word)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String word) {
        int at = spread(word.hashCode()) & (table.length - 1);
        for (@Nullable String entry = table[at]; entry != null; entry = table[at]) {
            if (entry.equals(word)) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 7) ^ (hash >>> 17);
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String text && holds(text);
    }

    @Override
    public boolean containsAll(Collection<?> all) {
        return all instanceof WordSet other ? containsAll(other) : super.containsAll(all);
    }

    @Override
    public int size() {
        return words.length;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }

    @Override
    public Comparator<? super String> comparator() {
        return Comparator.naturalOrder();
    }

    @Override
    public SortedSet<String> subSet(String from, String to) {
        return range(from, to);
    }

    @Override
    public SortedSet<String> headSet(String to) {
        return range("", to);
    }

    @Override
    public SortedSet<String> tailSet(String from) {
        return of(Arrays.asList(words).subList(place(from), words.length));
    }

    private SortedSet<String> range(String from, String to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " comes after " + to);
        }
        return of(Arrays.asList(words).subList(place(from), place(to)));
    }

    private int place(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? -at - 1 : at;
    }

    @Override
    public String first() {
        return at(0);
    }

    @Override
    public String last() {
        return at(words.length - 1);
    }

    private String at(int index) {
        if (words.length == 0) {
            throw new NoSuchElementException("the set is empty");
        }
        return words[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof WordSet set
                        ? hash == set.hash && Arrays.equals(words, set.words)
                        : super.equals(other));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
