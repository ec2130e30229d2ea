package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a commit costs, and how many segments are left when there is no more to take in.
final class CommitTest {
    private static final int LABELS = 7;

    private final Office office = new Office(new Random(20_260_301), LABELS);

    @Test
    void eachFileIsForcedToTheDiskOnce() throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> once = new ArrayList<>();
        commitFiveTimes(counting(plain));
        commitFiveTimes(new SyncOnce(counting(once)));

        assertThat(once).doesNotHaveDuplicates();
        assertThat(once)
                .containsExactlyInAnyOrderElementsOf(plain.stream().distinct().toList());
        assertThat(plain).as("what Lucene asks for").hasSizeGreaterThan(once.size());
    }

    private void commitFiveTimes(Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 5; i++) {
                writer.addDocument(Fields.document(
                        new IndexedPortion(
                                0,
                                new UUID(1, i),
                                new UUID(2, i),
                                i,
                                office.words().text(5)),
                        new Analysis()));
                writer.commit();
            }
        }
    }

    private static Directory counting(List<String> synced) {
        return new FilterDirectory(new ByteBuffersDirectory()) {
            @Override
            public void sync(Collection<String> names) throws IOException {
                synced.addAll(names);
                in.sync(names);
            }
        };
    }

    @Test
    void afterManyChangesThereIsOneSegmentForALabel(@TempDir Path folder) throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            for (int i = 0; i < 5; i++) {
                index.apply(office.file(250));
            }
            assertThat(segments(folder)).hasSizeGreaterThan(LABELS);

            index.settle(1_250);
            assertThat(segments(folder)).hasSize(LABELS).doesNotHaveDuplicates();
        }
    }

    @Test
    void afterFewChangesNothingIsWrittenAgain(@TempDir Path folder) throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            index.apply(office.file(250));
            index.apply(office.file(20));
            List<Integer> before = segments(folder);
            index.settle(20);
            assertThat(segments(folder)).isEqualTo(before);
        }
    }

    private static List<Integer> segments(Path folder) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            List<Integer> labels = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                labels.add(LabelStamp.of(leaf.reader()));
            }
            return labels;
        }
    }
}
