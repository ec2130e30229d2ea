package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A set of words is a sorted set like any other.
final class WordSetTest {
    private static final long SEED = 20_260_402;
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(SEED);

    @Test
    void itDoesWhatASortedSetDoes() {
        for (int i = 0; i < ROUNDS; i++) {
            SortedSet<String> a = some();
            SortedSet<String> b = some();
            WordSet x = WordSet.of(List.copyOf(a));
            WordSet y = WordSet.of(b);
            String round = "seed %d round %d: %s %s".formatted(SEED, i, a, b);
            assertThat(x.equals(a) && a.equals(x) && x.hashCode() == a.hashCode())
                    .as(round)
                    .isTrue();
            assertThat(List.copyOf(x)).as(round).isEqualTo(List.copyOf(a));
            assertThat(x.containsAll(y)).as(round).isEqualTo(a.containsAll(b));
            assertThat(x.meets(y)).as(round).isEqualTo(!Collections.disjoint(a, b));
            assertThat(x.equals(y)).as(round).isEqualTo(a.equals(b));
            TreeSet<String> union = new TreeSet<>(a);
            union.addAll(b);
            assertThat(x.union(y)).as(round).isEqualTo(union);
            TreeSet<String> shared = new TreeSet<>(a);
            shared.retainAll(b);
            assertThat(x.shared(y)).as(round).isEqualTo(shared);
            String word = word();
            assertThat(x.contains(word)).as(round).isEqualTo(a.contains(word));
            assertThat(x.headSet(word)).as(round).isEqualTo(a.headSet(word));
            assertThat(x.tailSet(word)).as(round).isEqualTo(a.tailSet(word));
            assertThat(x.subSet("", word)).as(round).isEqualTo(a.subSet("", word));
            if (!a.isEmpty()) {
                assertThat(x.first() + x.last()).as(round).isEqualTo(a.first() + a.last());
            }
        }
    }

    @Test
    void itHoldsManyWordsAndNoneTwice() {
        TreeSet<String> many = new TreeSet<>();
        for (int i = 0; i < 5_000; i++) {
            many.add("W" + i * 31);
        }
        SortedSet<String> set = WordSet.of(List.copyOf(many));

        assertThat(set).isEqualTo(many).hasSize(5_000);
        assertThat(set.contains("W1")).isFalse();
        assertThat(WordSet.of(List.of("A", "B", "A"))).hasSize(2);
        assertThat(Set.copyOf(set)).isEqualTo(set);
    }

    @Test
    void itDoesNotChange() {
        SortedSet<String> set = WordSet.of(List.of("A"));

        assertThatThrownBy(() -> set.add("B")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove("A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.subSet("B", "A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(WordSet.EMPTY::first).isInstanceOf(NoSuchElementException.class);
    }

    private SortedSet<String> some() {
        SortedSet<String> set = new TreeSet<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            set.add(word());
        }
        return set;
    }

    private String word() {
        return String.valueOf((char) ('A' + random.nextInt(8))) + (random.nextBoolean() ? "" : "X");
    }
}
