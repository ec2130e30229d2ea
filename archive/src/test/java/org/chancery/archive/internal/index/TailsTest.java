package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many labels that few portions bear cost a search no more than a few segments, and answers stay what they
/// were.
final class TailsTest {
    private static final int LABELS = 60;
    private static final UUID OFFICE = new UUID(1, 1);
    private static final Tails.Limits SMALL = new Tails.Limits(4, 100_000, 32 << 20);

    @TempDir
    Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Office office = new Office(random, LABELS);

    @Test
    void answersWithATailAreThoseOfAnIndexOfOnlyWhatTheReaderMaySee() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE, SMALL)) {
            index.apply(office.file(2_000));
            List<Set<Integer>> readers = List.of(some(10), some(30), some(50), some(30));
            for (int round = 0; round < 3; round++) {
                for (Set<Integer> reader : readers) {
                    ask(index, reader);
                }
                index.await();
                for (Set<Integer> reader : readers) {
                    assertThat(compare(index, reader)).as("segments").isLessThan(14);
                }
                index.apply(office.change(5));
            }
        }
    }

    private void ask(PortionIndex index, Set<Integer> reader) throws IOException {
        try (PortionIndex.View view = index.view(reader)) {
            assertThat(view.reader().numDocs()).isEqualTo(seen(reader).size());
        }
    }

    private int compare(PortionIndex index, Set<Integer> reader) throws IOException {
        try (PortionIndex.View view = index.view(reader);
                DirectoryReader fresh = Answers.fresh(seen(reader))) {
            Answers given = new Answers(view.searcher());
            Answers due = Answers.of(fresh);
            assertThat(given.words()).as("seed %d", seed).isEqualTo(due.words());
            assertThat(given.totals()).as("seed %d", seed).isEqualTo(due.totals());
            Queries queries = new Queries(random, office.words());
            for (int i = 0; i < 15; i++) {
                Query query = queries.next();
                assertThat(given.to(query)).as("seed %d, %s", seed, query).isEqualTo(due.to(query));
            }
            return view.reader().leaves().size();
        }
    }

    @Test
    void aTailIsForgottenWhenWhatItIsMadeOfIsNoMore() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE, SMALL)) {
            index.apply(office.file(1_000));
            Set<Integer> reader = some(40);
            ask(index, reader);
            index.await();
            for (int i = 0; i < 2; i++) {
                index.apply(office.change(20));
                index.settle(1);
                compare(index, reader);
                index.await();
                compare(index, reader);
            }
        }
    }

    @Test
    void memoryIsBoundedAndViewsThatAreOpenGoOn() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE, new Tails.Limits(4, 100_000, 1))) {
            index.apply(office.file(1_000));
            Set<Integer> reader = some(40);
            ask(index, reader);
            index.await();
            assertThat(compare(index, reader))
                    .as("segments, where no tail may be kept")
                    .isGreaterThan(30);
        }
    }

    private List<IndexedPortion> seen(Set<Integer> reader) {
        return office.portions().stream()
                .filter(portion -> reader.contains(portion.label()))
                .toList();
    }

    private Set<Integer> some(int count) {
        List<Integer> labels =
                new ArrayList<>(IntStream.range(0, LABELS).boxed().toList());
        Collections.shuffle(labels, random);
        return new TreeSet<>(labels.subList(0, count));
    }
}
