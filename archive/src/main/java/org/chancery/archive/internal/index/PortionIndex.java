package org.chancery.archive.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The index of all portions: one writer, one commit point, and segments that never mix labels.
///
/// A view of it holds the segments of some labels and nothing else, so that counts, scores and the words
/// themselves are those of an index of only these. The index is derived: it notes with each commit how far in
/// the log of changes it has come, and follows the database from there. One process writes; others read what
/// was committed.
public final class PortionIndex implements AutoCloseable {
    /// Changes in one go after which segments are made few, and the segments beyond which they are after any
    /// change.
    private static final int MANY = 1_000;

    private static final int MOST_LEAVES = 100;

    private final Directory directory;
    private final Optional<IndexWriting> writing;
    private final PureReaders readers;

    private final Tails tails;

    private PortionIndex(
            Directory directory, Optional<IndexWriting> writing, PureReaders readers, Tails.Limits limits) {
        this.directory = directory;
        tails = new Tails(limits);
        this.writing = writing;
        this.readers = readers;
    }

    /// Opens the index in a folder, to write if no other process does, else to read what that one commits.
    ///
    /// Whatever is found there that cannot be used is removed: an index that is damaged, of an earlier or
    /// later form, or
    /// of which a segment mixes labels. What then is missing comes from the log of changes.
    ///
    /// @param office the id of the database it follows; an index of another one is emptied, or refused while
    /// in use
    /// @throws IOException where the folder cannot be used, or an index in use by another process cannot
    public static PortionIndex open(Path folder, UUID office) throws IOException {
        return open(folder, office, Tails.Limits.usual());
    }

    static PortionIndex open(Path folder, UUID office, Tails.Limits limits) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexFolder opening = new IndexFolder(directory, office);
        try {
            IndexFolder.Opened opened = opening.writable();
            return new PortionIndex(directory, Optional.of(opened.writing()), opened.readers(), limits);
        } catch (LockObtainFailedException otherProcessWrites) {
            return new PortionIndex(directory, Optional.empty(), opening.committed(), limits);
        }
    }

    /// Whether this process writes the index.
    public boolean writes() {
        return writing.isPresent();
    }

    /// How far it has come. Only where this process writes, as all that follows up to the views.
    IndexState state() {
        return writing.orElseThrow().state();
    }

    /// Empties it.
    void clear() throws IOException {
        writing.orElseThrow().clear();
        refresh();
    }

    /// Takes changes in and commits; they are found by views opened afterwards. Changes it has taken are left
    /// out.
    ///
    /// @param changes the next ones of the log
    public void apply(Changes changes) throws IOException {
        writing.orElseThrow().apply(changes);
        refresh();
    }

    /// What is done when there are no more changes for now: text that had to go is purged from the files, and
    /// after many changes segments are made few.
    ///
    /// @param taken how many changes there were
    public void settle(int taken) throws IOException {
        IndexWriting out = writing.orElseThrow();
        if (out.mustPurge()) {
            out.purge();
            refresh();
        }
        if (taken >= MANY || (taken > 0 && leaves() > MOST_LEAVES)) {
            out.compact();
            refresh();
        }
    }

    private int leaves() throws IOException {
        DirectoryReader all = readers.acquire();
        try {
            return all.leaves().size();
        } finally {
            readers.release(all);
        }
    }

    private void refresh() throws IOException {
        readers.maybeRefreshBlocking();
        retainTails();
        writing.orElseThrow().removeUnused();
    }

    private void retainTails() throws IOException {
        DirectoryReader all = readers.acquire();
        try {
            tails.retain(all.leaves().stream().map(LeafReaderContext::reader).toList());
        } finally {
            readers.release(all);
        }
    }

    /// A view of the segments of these labels, to be closed after use.
    public View view(Set<Integer> labels) throws IOException {
        if (writing.isEmpty()) {
            readers.maybeRefreshBlocking();
            retainTails();
        }
        DirectoryReader all = readers.acquire();
        try {
            List<LeafReader> segments = new ArrayList<>();
            for (LeafReaderContext leaf : all.leaves()) {
                if (labels.contains(LabelStamp.of(leaf.reader()))) {
                    segments.add(leaf.reader());
                }
            }
            List<LeafReader> held = tails.instead(segments);
            IndexReader[] live = new IndexReader[held.size()];
            for (int i = 0; i < live.length; i++) {
                live[i] = readers.live(held.get(i));
            }
            return new View(new MultiReader(live, false), () -> {
                for (LeafReader leaf : held) {
                    leaf.decRef();
                }
                readers.release(all);
            });
        } catch (IOException | RuntimeException failed) {
            readers.release(all);
            throw failed;
        }
    }

    /// Waits until what is made in the background for the views opened so far is there.
    public void await() throws IOException {
        tails.await();
    }

    @Override
    public void close() {
        try {
            tails.close();
            readers.close();
            if (writing.isPresent()) {
                writing.get().close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What one reader's search can reach.
    public record View(IndexReader reader, Release release) implements AutoCloseable {
        /// A searcher of this view. It keeps nothing of what is asked: a cache would answer faster what
        /// another reader has asked.
        public IndexSearcher searcher() {
            return new ViewSearcher(reader);
        }

        @Override
        public void close() throws IOException {
            try {
                reader.close();
            } finally {
                release.run();
            }
        }
    }

    /// Gives a view's segments back.
    @FunctionalInterface
    public interface Release {
        void run() throws IOException;
    }
}
