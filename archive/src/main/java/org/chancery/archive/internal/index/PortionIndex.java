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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The index of all portions: one writer, one commit point, and segments that never mix labels.
///
/// A view of it holds the segments of some labels and nothing else, so that counts, scores and the words themselves are
/// those of an index of only these. The index is derived: it notes with each commit how far in the order of filing it
/// has come, and follows the database from there. One process writes; others read what was committed.
public final class PortionIndex implements AutoCloseable {
    private final Directory directory;
    private final Optional<IndexWriting> writing;
    private final PureReaders readers;

    private PortionIndex(Directory directory, Optional<IndexWriting> writing, PureReaders readers) {
        this.directory = directory;
        this.writing = writing;
        this.readers = readers;
    }

    /// Opens the index in a folder, to write if no other process does, else to read what that one commits.
    ///
    /// @param office the id of the database it follows; an index of another one is emptied, or refused while in use
    /// @throws IOException where the folder cannot be used, the index is damaged, or a segment mixes labels
    public static PortionIndex open(Path folder, UUID office) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriting writing = IndexWriting.open(directory, office);
            return new PortionIndex(directory, Optional.of(writing), new PureReaders(writing.reader()));
        } catch (LockObtainFailedException otherProcessWrites) {
            return new PortionIndex(directory, Optional.empty(), new PureReaders(committed(directory, office)));
        }
    }

    /// What the process that writes has committed; it must be one of the same office.
    private static DirectoryReader committed(Directory directory, UUID office) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        if (IndexWriting.isOf(office, reader.getIndexCommit().getUserData())) {
            return reader;
        }
        reader.close();
        throw new IOException("The index folder " + directory + " is in use by the archive of another office");
    }

    /// Whether this process writes the index.
    public boolean writes() {
        return writing.isPresent();
    }

    /// The position of the last portion that is committed; 0 where there is none. Only where this process writes.
    public long position() {
        return writing.orElseThrow().position();
    }

    /// Adds portions and commits; they are found by views opened afterwards. Only where this process writes.
    ///
    /// @param portions the next ones in the order of filing
    public void add(List<IndexedPortion> portions) throws IOException {
        if (!portions.isEmpty()) {
            writing.orElseThrow().add(portions);
            readers.maybeRefreshBlocking();
        }
    }

    /// A view of the segments of these labels, to be closed after use.
    public View view(Set<Integer> labels) throws IOException {
        if (writing.isEmpty()) {
            readers.maybeRefreshBlocking();
        }
        DirectoryReader all = readers.acquire();
        List<IndexReader> leaves = new ArrayList<>();
        for (LeafReaderContext leaf : all.leaves()) {
            if (labels.contains(LabelStamp.of(leaf.reader()))) {
                leaves.add(leaf.reader());
            }
        }
        return new View(new MultiReader(leaves.toArray(IndexReader[]::new), false), () -> readers.release(all));
    }

    @Override
    public void close() {
        try {
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
        @Override
        public void close() throws IOException {
            release.run();
        }
    }

    /// Gives a view's segments back.
    @FunctionalInterface
    public interface Release {
        void run() throws IOException;
    }
}
