package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/// The writing side of the index: portions go in label by label, and each commit notes how far it has come.
final class IndexWriting implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final Analysis analysis;
    private final LabelStamp stamp;
    private IndexState state;

    private IndexWriting(IndexWriter writer, Analysis analysis, LabelStamp stamp, IndexState state) {
        this.writer = writer;
        this.analysis = analysis;
        this.stamp = stamp;
        this.state = state;
    }

    /// Opens it to go on where it stopped. An index of another office or another form is emptied.
    ///
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process writes
    static IndexWriting open(Directory directory, UUID office) throws IOException {
        LabelStamp stamp = new LabelStamp();
        // Whatever is deleted is to be gone, however little of its segment it is.
        TieredMergePolicy tiers = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
        Analysis analysis = new Analysis();
        IndexWriterConfig config = new IndexWriterConfig(analysis.exact())
                .setCodec(stamp)
                .setMergePolicy(new LabelMergePolicy(tiers))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(new SyncOnce(directory), config);
        try {
            Map<String, String> noted = DirectoryReader.indexExists(directory)
                    ? DirectoryReader.listCommits(directory).getLast().getUserData()
                    : Map.of();
            Optional<IndexState> ours = IndexState.read(office, noted);
            IndexWriting writing = new IndexWriting(writer, analysis, stamp, ours.orElse(IndexState.empty(office)));
            if (ours.isEmpty()) {
                writing.clear();
            }
            return writing;
        } catch (IOException | RuntimeException failed) {
            writer.rollback();
            throw failed;
        }
    }

    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    IndexState state() {
        return state;
    }

    /// Empties the index.
    void clear() throws IOException {
        writer.deleteAll();
        commit(IndexState.empty(state.office()));
    }

    /// Takes changes in, all of them in one commit or none. Changes that are in already are left out.
    void apply(Changes changes) throws IOException {
        if (changes.position() <= state.position()) {
            return;
        }
        Map<Integer, List<IndexedPortion>> labels = new TreeMap<>();
        for (List<IndexedPortion> portions : List.of(changes.added(), changes.replaced())) {
            portions.forEach(portion -> labels.computeIfAbsent(portion.label(), _ -> new ArrayList<>())
                    .add(portion));
        }
        try {
            if (!changes.outdated().isEmpty()) {
                writer.deleteDocuments(Fields.of(changes.outdated()));
            }
            for (Map.Entry<Integer, List<IndexedPortion>> label : labels.entrySet()) {
                stamp.indexing(label.getKey());
                for (IndexedPortion portion : label.getValue()) {
                    writer.addDocument(Fields.document(portion, analysis));
                }
                writer.flush();
            }
            commit(state.after(changes));
        } catch (IOException | RuntimeException failed) {
            // What is half written must not go out with a later commit; the next start follows the database anew.
            writer.rollback();
            throw failed;
        }
    }

    /// Whether text that somebody may no longer read is still in the files.
    boolean mustPurge() {
        return state.purge();
    }

    /// Writes every segment anew that has deleted documents, without them.
    void purge() throws IOException {
        writer.forceMergeDeletes(true);
        commit(state.purged());
    }

    /// Makes segments few, where that is worth what it costs.
    void compact() throws IOException {
        writer.forceMerge(1, true);
        commit(state);
    }

    /// Removes the files of segments that no commit and no reader has any more.
    void removeUnused() throws IOException {
        writer.deleteUnusedFiles();
    }

    private void commit(IndexState next) throws IOException {
        writer.setLiveCommitData(next.noted().entrySet());
        writer.commit();
        state = next;
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
