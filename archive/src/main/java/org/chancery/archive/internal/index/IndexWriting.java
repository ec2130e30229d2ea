package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/// The writing side of the index: portions go in label by label, and each commit notes how far it has come.
final class IndexWriting implements AutoCloseable {
    private static final String OFFICE = "office";
    private static final String POSITION = "position";
    private static final String FORMAT = "format";

    private final IndexWriter writer;
    private final Analysis analysis;
    private final LabelStamp stamp;
    private final UUID office;
    private long position;

    private IndexWriting(IndexWriter writer, Analysis analysis, LabelStamp stamp, UUID office, long position) {
        this.writer = writer;
        this.analysis = analysis;
        this.stamp = stamp;
        this.office = office;
        this.position = position;
    }

    /// @throws org.apache.lucene.store.LockObtainFailedException where another process writes
    static IndexWriting open(Directory directory, UUID office) throws IOException {
        LabelStamp stamp = new LabelStamp();
        Analysis analysis = new Analysis();
        IndexWriterConfig config = new IndexWriterConfig(analysis.exact())
                .setCodec(stamp)
                .setMergePolicy(new LabelMergePolicy(new TieredMergePolicy()))
                .setUseCompoundFile(false)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        Map<String, String> noted = DirectoryReader.indexExists(directory)
                ? DirectoryReader.listCommits(directory).getLast().getUserData()
                : Map.of();
        boolean ours = isOf(office, noted);
        IndexWriting writing = new IndexWriting(
                writer, analysis, stamp, office, ours ? Long.parseLong(noted.getOrDefault(POSITION, "0")) : 0);
        if (!ours) {
            writer.deleteAll();
            writing.commit();
        }
        return writing;
    }

    /// Whether a commit that noted this is of the office's index, with documents as they are now.
    static boolean isOf(UUID office, Map<String, String> noted) {
        return office.toString().equals(noted.get(OFFICE)) && Fields.FORMAT.equals(noted.get(FORMAT));
    }

    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    long position() {
        return position;
    }

    void add(List<IndexedPortion> portions) throws IOException {
        Map<Integer, List<IndexedPortion>> labels = portions.stream()
                .collect(Collectors.groupingBy(IndexedPortion::label, TreeMap::new, Collectors.toList()));
        try {
            for (Map.Entry<Integer, List<IndexedPortion>> label : labels.entrySet()) {
                stamp.indexing(label.getKey());
                for (IndexedPortion portion : label.getValue()) {
                    writer.addDocument(Fields.document(portion, analysis));
                }
                writer.flush();
            }
            position = portions.getLast().position();
            commit();
        } catch (IOException | RuntimeException failed) {
            // What is half written must not go out with a later commit; the next start follows the database anew.
            writer.rollback();
            throw failed;
        }
    }

    private void commit() throws IOException {
        Map<String, String> notes =
                Map.of(OFFICE, office.toString(), POSITION, Long.toString(position), FORMAT, Fields.FORMAT);
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
