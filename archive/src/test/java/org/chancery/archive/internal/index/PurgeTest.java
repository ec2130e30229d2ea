package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text that somebody may no longer read leaves the files of the index.
final class PurgeTest {
    private static final String CANARY = "quetzalcanary";

    private static final UUID OFFICE = new UUID(1, 1);

    private final Office office = new Office(new Random(20_260_301), 3);

    @TempDir
    Path folder;

    @Test
    void aWordOfAMessageThatWasRemovedIsInNoFile() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            fill(index);
            assertThat(filesWithCanary()).isNotEmpty();

            index.apply(office.remove(CANARY));
            assertThat(filesWithCanary()).as("deleted, but not yet purged").isNotEmpty();
            index.settle(1);

            assertThat(filesWithCanary()).isEmpty();
            assertThat(index.state().purge()).isFalse();
        }
    }

    @Test
    void aWordOfAPortionThatWasRaisedIsInNoFileOfItsOldLabel() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            fill(index);
            index.apply(office.relabel(CANARY, 2));
            index.settle(1);

            assertThat(filesWithCanary()).hasSize(1);
            assertThat(found(index, Set.of(2))).isEqualTo(1);
            assertThat(found(index, Set.of(0, 1))).isZero();
        }
    }

    @Test
    void aPurgeThatDidNotComeToItsEndIsMadeUpForAtTheNextStart() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            fill(index);
            index.apply(office.remove(CANARY));
        }
        assertThat(filesWithCanary()).isNotEmpty();

        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            assertThat(index.state().purge()).isTrue();
            index.settle(0);
            assertThat(filesWithCanary()).isEmpty();
        }
    }

    @Test
    void aViewThatIsStillOpenHoldsTheFilesNoLongerThanItselfIsOpen() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, OFFICE)) {
            fill(index);
            try (PortionIndex.View view = index.view(Set.of(0))) {
                index.apply(office.remove(CANARY));
                index.settle(1);
                assertThat(view.searcher().count(new TermQuery(new Term(Fields.TEXT, CANARY))))
                        .isEqualTo(1);
            }
            index.settle(0);
            assertThat(filesWithCanary()).isEmpty();
        }
    }

    private void fill(PortionIndex index) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            texts.add(office.words().text(20));
        }
        texts.add("alpha " + CANARY);
        index.apply(office.file(300));
        index.apply(office.file(Collections.nCopies(texts.size(), 0), texts));
    }

    private static int found(PortionIndex index, Set<Integer> reader) throws IOException {
        try (PortionIndex.View view = index.view(reader)) {
            return view.searcher().count(new TermQuery(new Term(Fields.TEXT, CANARY)));
        }
    }

    private List<Path> filesWithCanary() throws IOException {
        // Words share their beginnings with the words before them, and may be spelled from the third letter on.
        String spelled = CANARY.substring(3);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> text(file).contains(spelled)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
