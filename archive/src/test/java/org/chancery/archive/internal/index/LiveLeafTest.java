package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever was filed, re-marked and removed before, the index answers as one of only what the reader may
/// see.
final class LiveLeafTest {
    private static final int LABELS = 6;
    private static final List<Set<Integer>> READERS =
            List.of(Set.of(0), Set.of(0, 1, 2), Set.of(1, 3, 5), Set.of(0, 1, 2, 3, 4, 5), Set.of(4, 99));
    private static final int QUERIES = 60;

    @TempDir
    Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Office office = new Office(random, LABELS);

    @Test
    void everyAnswerIsThatOfAnIndexOfOnlyWhatTheReaderMaySee() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            index.apply(office.file(600));
            int deleted = 0;
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 3; i++) {
                    index.apply(office.change(1 + random.nextInt(60)));
                }
                deleted += deleted();
                for (Set<Integer> reader : READERS) {
                    compare(index, reader);
                }
            }
            assertThat(deleted).as("documents that are deleted and still there").isGreaterThan(30);
        }
    }

    private void compare(PortionIndex index, Set<Integer> reader) throws IOException {
        try (PortionIndex.View view = index.view(reader);
                DirectoryReader fresh = fresh(reader)) {
            Answers given = new Answers(view.searcher());
            Answers due = Answers.of(fresh);
            assertThat(given.words()).as("seed %d, %s", seed, reader).isEqualTo(due.words());
            assertThat(given.totals()).as("seed %d, %s", seed, reader).isEqualTo(due.totals());
            Queries queries = new Queries(random, office.words());
            for (int i = 0; i < QUERIES; i++) {
                Query query = queries.next();
                assertThat(given.to(query))
                        .as("seed %d, %s, %s", seed, reader, query)
                        .isEqualTo(due.to(query));
                assertThat(given.count(query))
                        .as("seed %d, %s, %s", seed, reader, query)
                        .isEqualTo(due.count(query));
            }
        }
    }

    @Test
    void theComparisonFindsWhatRawSegmentsTell() throws IOException {
        Set<Integer> reader = Set.of(0, 1, 2);
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            index.apply(office.file(600));
            index.apply(office.change(60));
            List<IndexReader> raw = new ArrayList<>();
            try (DirectoryReader committed = DirectoryReader.open(FSDirectory.open(folder));
                    DirectoryReader fresh = fresh(reader)) {
                for (LeafReaderContext leaf : committed.leaves()) {
                    if (reader.contains(LabelStamp.of(leaf.reader()))) {
                        raw.add(leaf.reader());
                    }
                }
                Answers leaking = Answers.of(new MultiReader(raw.toArray(IndexReader[]::new), false));
                Answers due = Answers.of(fresh);
                Queries queries = new Queries(random, office.words());
                int different = 0;
                for (int i = 0; i < QUERIES; i++) {
                    Query query = queries.next();
                    different += leaking.to(query).equals(due.to(query)) ? 0 : 1;
                }
                assertThat(different).as("seed %d, answers that differ", seed).isGreaterThan(QUERIES / 3);
                assertThat(leaking.words()).as("seed %d", seed).isNotEqualTo(due.words());
                assertThat(leaking.totals()).as("seed %d", seed).isNotEqualTo(due.totals());
            }
        }
    }

    @Test
    void changesThatWereTakenAreLeftOutWhenTheyComeAgain() throws IOException {
        Changes filed = office.file(300);
        Changes changed = office.change(50);
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            for (int i = 0; i < 3; i++) {
                index.apply(filed);
                index.apply(changed);
            }
            compare(index, Set.of(0, 1, 2, 3, 4, 5));
        }
    }

    private DirectoryReader fresh(Set<Integer> reader) throws IOException {
        return Answers.fresh(office.portions().stream()
                .filter(portion -> reader.contains(portion.label()))
                .toList());
    }

    private int deleted() throws IOException {
        try (DirectoryReader committed = DirectoryReader.open(FSDirectory.open(folder))) {
            return committed.numDeletedDocs();
        }
    }
}
