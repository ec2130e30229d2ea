package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that cannot be used is begun anew, and one that is in use by another process is refused.
final class RebuildTest {
    private static final UUID OFFICE = new UUID(1, 1);
    private static final Set<Integer> ALL = Set.of(0, 1, 2);

    private final Random random = new Random(20_260_301);
    private final Office office = new Office(random, ALL.size());

    @TempDir
    Path folder;

    @Test
    void aDamageInAnyFileIsFoundAtOpening() throws IOException {
        fill();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length == 0) {
                continue;
            }
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= 0x10;
            Files.write(file, damaged);
            assertThat(portions()).as("with a damage in %s", file.getFileName()).isZero();
            fill();
        }
    }

    @Test
    void aFileThatIsGoneOrCutShortIsFoundAtOpening() throws IOException {
        fill();
        for (Path file : files()) {
            if (!Files.exists(file) || Files.size(file) == 0) {
                continue;
            }
            if (random.nextBoolean()) {
                Files.delete(file);
            } else {
                Files.write(file, List.of());
            }
            assertThat(portions()).as("without %s", file.getFileName()).isZero();
            fill();
        }
    }

    @Test
    void anIndexWhoseSegmentMixesLabelsIsNotRead() throws IOException {
        fill();
        mixLabels();
        assertThat(portions()).isZero();
    }

    @Test
    void anIndexOfAnEarlierFormIsNotRead() throws IOException {
        fill();
        rewrite("form", "1");
        assertThat(portions()).isZero();
    }

    @Test
    void anIndexOfAnotherOfficeIsNotRead() throws IOException {
        fill();
        rewrite("office", new UUID(2, 2).toString());
        assertThat(portions()).isZero();
    }

    @Test
    void anImpureIndexThatAnotherProcessHasInUseIsRefusedWithTheReason() throws IOException {
        fill();
        mixLabels();
        try (FSDirectory directory = FSDirectory.open(folder);
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            assertThatThrownBy(() -> PortionIndex.open(folder, OFFICE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("mixes labels")
                    .hasMessageContaining("End that process");
        }
    }

    @Test
    void aSoundIndexIsKept() throws IOException {
        fill();
        assertThat(portions()).isEqualTo(office.portions().size());
    }

    private void fill() throws IOException {
        Changes changes = office.file(60);
        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            index.apply(changes);
        }
    }

    private int portions() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE);
                PortionIndex.View view = index.view(ALL)) {
            assertThat(index.state().position() > 0).isEqualTo(view.reader().numDocs() > 0);
            return view.reader().numDocs();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .sorted()
                    .toList();
        }
    }

    /// Adds, with a writer that stamps one label, a segment of two.
    private void mixLabels() throws IOException {
        LabelStamp stamp = new LabelStamp();
        stamp.indexing(0);
        try (IndexWriter writer = writer(new IndexWriterConfig().setCodec(stamp))) {
            for (int label = 0; label < 2; label++) {
                Document document = Fields.document(
                        new IndexedPortion(label, UUID.randomUUID(), OFFICE, 1, "exercise"), new Analysis());
                writer.addDocument(document);
            }
        }
    }

    private void rewrite(String what, String value) throws IOException {
        try (IndexWriter writer = writer(new IndexWriterConfig().setCodec(new LabelStamp()))) {
            var noted = new HashMap<>(
                    DirectoryReader.listCommits(writer.getDirectory()).getLast().getUserData());
            noted.put(what, value);
            writer.setLiveCommitData(noted.entrySet());
        }
    }

    private IndexWriter writer(IndexWriterConfig config) throws IOException {
        return new IndexWriter(FSDirectory.open(folder), config.setMergePolicy(NoMergePolicy.INSTANCE));
    }
}
