package org.chancery.archive.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/// The folder of an index on its way to being opened: what cannot be used is removed, because it can be built
/// again.
final class IndexFolder {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Directory directory;
    private final UUID office;

    IndexFolder(Directory directory, UUID office) {
        this.directory = directory;
        this.office = office;
    }

    /// The writing and the reading side, of an index without damage.
    record Opened(IndexWriting writing, PureReaders readers) {}

    /// Opens the index to write. One that is damaged, that a program of another time wrote, or whose segments
    /// mix labels is removed, and an empty one opened.
    ///
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process writes
    Opened writable() throws IOException {
        try {
            return sound();
        } catch (IOException | IllegalArgumentException unusable) {
            if (!isDamage(unusable)) {
                throw unusable;
            }
            LOG.log(
                    Level.WARNING,
                    "The search index in {0} cannot be used and is built again from the database: {1}",
                    directory,
                    unusable.getMessage());
            remove();
            return sound();
        }
    }

    private Opened sound() throws IOException {
        IndexWriting writing = IndexWriting.open(directory, office);
        try {
            DirectoryReader reader = writing.reader();
            try {
                for (LeafReaderContext leaf : reader.leaves()) {
                    // Reads every byte: a damage found later would be found by somebody's search.
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            } catch (IOException | RuntimeException damaged) {
                reader.close();
                throw damaged;
            }
            return new Opened(writing, new PureReaders(reader));
        } catch (IOException | RuntimeException failed) {
            writing.close();
            throw failed;
        }
    }

    /// Whether a failure is of the files' content, not of the disk or of who may write. An unknown codec is
    /// told by an [IllegalArgumentException].
    private static boolean isDamage(Exception failure) {
        return switch (failure) {
            case CorruptIndexException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    ImpureIndexException _,
                    EOFException _,
                    FileNotFoundException _,
                    NoSuchFileException _,
                    IllegalArgumentException _ -> true;
            default -> false;
        };
    }

    private void remove() throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /// What the process that writes has committed; it must be one of the same office.
    PureReaders committed() throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (IndexState.isOf(office, reader.getIndexCommit().getUserData())) {
                return new PureReaders(reader);
            }
            reader.close();
        } catch (IOException | IllegalArgumentException unusable) {
            if (!isDamage(unusable)) {
                throw unusable;
            }
            throw new IOException(
                    "The search index in " + directory + " cannot be used, and is in use by another process: "
                            + unusable.getMessage() + ". End that process; the next start builds the index again.",
                    unusable);
        }
        throw new IOException("The index folder " + directory + " is in use by the archive of another office");
    }
}
