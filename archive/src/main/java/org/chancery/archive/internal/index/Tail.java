package org.chancery.archive.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/// One segment in memory with the live documents of several.
///
/// @param of the segments that it stands for
/// @param bytes that it takes
record Tail(Set<IndexReader.CacheKey> of, DirectoryReader reader, long bytes) {
    static Tail of(Set<IndexReader.CacheKey> of, CodecReader[] segments) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            writer.addIndexes(segments);
            writer.forceMerge(1);
        }
        long bytes = 0;
        for (String file : memory.listAll()) {
            bytes += memory.fileLength(file);
        }
        return new Tail(Set.copyOf(of), DirectoryReader.open(memory), bytes);
    }

    /// Gives it up; views that hold its segment go on.
    void drop() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
