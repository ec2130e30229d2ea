package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.LabelRows;
import org.chancery.store.Store;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Portions;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Wherever an import is killed, archive and index agree afterwards, and nothing that was accepted is missing
/// or doubled.
///
/// The property `chancery.kills` says how often it is killed.
@Execution(ExecutionMode.CONCURRENT)
final class KilledImportTest {
    private static final int KILLS = Integer.getInteger("chancery.kills", 4);
    private static final int LONGEST_MILLIS = 400;

    private final String database = TestPostgres.newDatabase();
    private final Random random = new Random();
    /// What was told to be filed, save what was going to be removed.
    private final Set<String> kept = new TreeSet<>();

    private final Set<String> removed = new TreeSet<>();

    @TempDir
    Path folder;

    @Test
    void archiveAndIndexAgreeWhereverAnImportIsKilled() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            long seed = random.nextLong();
            try (ImportingProgram program = ImportingProgram.start(database, folder, seed)) {
                List<String> said = new ArrayList<>(List.of(program.awaitFirst()));
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                said.addAll(program.kill());
                said.forEach(this::note);
            }
            compare("kill " + kill + ", seed " + seed);
        }
        assertThat(kept).hasSizeGreaterThan(KILLS);
    }

    private void note(String line) {
        if (line.startsWith(ImportingProgram.FILED)) {
            kept.add(line.substring(ImportingProgram.FILED.length()));
        } else if (line.startsWith(ImportingProgram.REMOVING)) {
            kept.remove(line.substring(ImportingProgram.REMOVING.length()));
        } else if (line.startsWith(ImportingProgram.REMOVED)) {
            removed.add(line.substring(ImportingProgram.REMOVED.length()));
        }
    }

    private void compare(String when) throws IOException {
        try (Store store = Store.open(new DatabaseSettings(database, "", ""), Clock.systemUTC());
                PortionIndex index = PortionIndex.open(folder, Indexing.office(store));
                Indexing indexing = new Indexing(store, index)) {
            List<String> sources = store.asRegistry(
                    "tester",
                    tx -> tx.dsl()
                            .select(Messages.SOURCE)
                            .from(Messages.MESSAGE)
                            .fetch(Messages.SOURCE));
            assertThat(sources).as(when).doesNotHaveDuplicates().noneMatch(removed::contains);
            assertThat(sources).as(when).containsAll(kept);
            indexing.catchUp();
            assertThat(indexed(index, store)).as(when).containsExactlyInAnyOrderElementsOf(stored(store));
        }
    }

    private static List<String> stored(Store store) {
        return store.asRegistry(
                "tester",
                tx -> tx.dsl()
                        .select(Portions.ID, Portions.LABEL_ID)
                        .from(Portions.PORTION)
                        .fetch(row -> row.value1() + " " + row.value2()));
    }

    private static List<String> indexed(PortionIndex index, Store store) throws IOException {
        Set<Integer> labels = store.asRegistry("tester", LabelRows::inSight).keySet();
        List<String> indexed = new ArrayList<>();
        try (PortionIndex.View view = index.view(labels)) {
            for (LeafReaderContext leaf : view.reader().leaves()) {
                NumericDocValues high = DocValues.getNumeric(leaf.reader(), Fields.ID_HIGH);
                NumericDocValues low = DocValues.getNumeric(leaf.reader(), Fields.ID_LOW);
                NumericDocValues label = DocValues.getNumeric(leaf.reader(), Fields.LABEL);
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    boolean live = leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(i);
                    if (live && high.advanceExact(i) && low.advanceExact(i) && label.advanceExact(i)) {
                        indexed.add(new UUID(high.longValue(), low.longValue()) + " " + label.longValue());
                    }
                }
            }
        }
        return indexed;
    }
}
