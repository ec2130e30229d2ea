package org.chancery.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.lucene.search.Query;
import org.chancery.archive.internal.index.Changes;
import org.chancery.archive.internal.index.IndexedPortion;
import org.chancery.archive.internal.index.PortionIndex;
import org.chancery.bench.search.Corpus.Portion;

/// An index and the labels of it that a reader sees.
///
/// @param name of its rows
/// @param seconds that it took to build
record Engine(String name, PortionIndex index, Set<Integer> labels, double seconds) implements AutoCloseable {
    private static final UUID OFFICE = new UUID(1, 1);

    /// As many and as much as the program takes from the database at once.
    private static final int BATCH = 40_000;

    private static final int BATCH_BYTES = 32 << 20;

    /// Builds the index of some portions, label by label; what is under one label only is an ordinary index.
    static Engine build(String name, Path folder, Corpus corpus, Predicate<Portion> which, ToIntFunction<Portion> label)
            throws IOException {
        long begin = System.nanoTime();
        PortionIndex index = PortionIndex.open(folder, OFFICE);
        List<IndexedPortion> batch = new ArrayList<>();
        long[] counted = new long[2];
        corpus.each(portion -> {
            if (which.test(portion)) {
                batch.add(new IndexedPortion(
                        label.applyAsInt(portion), portion.id(), portion.message(), portion.number(), portion.text()));
                counted[0]++;
                counted[1] += portion.text().length();
            }
            if (batch.size() == BATCH || counted[1] > BATCH_BYTES) {
                apply(index, batch, counted[0]);
                counted[1] = 0;
            }
        });
        apply(index, batch, counted[0]);
        index.settle(Math.toIntExact(counted[0]));
        return new Engine(name, index, Set.of(), (System.nanoTime() - begin) / 1e9);
    }

    private static void apply(PortionIndex index, List<IndexedPortion> batch, long position) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            index.apply(new Changes(position, batch.getLast().id(), batch, List.of(), Set.of(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batch.clear();
    }

    /// For a reader of these labels, with all that is made for them in the background.
    Engine seenBy(String as, List<Integer> seen) throws IOException {
        Engine engine = new Engine(as, index, Set.copyOf(seen), seconds);
        engine.segments();
        index.await();
        return engine;
    }

    List<Object> answer(Mode mode, Query query) throws IOException {
        try (PortionIndex.View view = index.view(labels)) {
            return mode.answer(view.searcher(), query);
        }
    }

    int segments() throws IOException {
        try (PortionIndex.View view = index.view(labels)) {
            return view.reader().leaves().size();
        }
    }

    int portions() throws IOException {
        try (PortionIndex.View view = index.view(labels)) {
            return view.reader().numDocs();
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
