package org.chancery.archive.internal.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// The newest state of the index, every segment of it verified to hold one label.
final class PureReaders extends ReferenceManager<DirectoryReader> {
    PureReaders(DirectoryReader first) throws IOException {
        current = verified(first);
    }

    private static DirectoryReader verified(DirectoryReader reader) throws IOException {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                verify(leaf.reader());
            }
            return reader;
        } catch (IOException | RuntimeException impure) {
            reader.decRef();
            throw impure;
        }
    }

    /// Proves from the documents themselves, not from the stamp, that they all have the stamped label.
    private static void verify(LeafReader leaf) throws IOException {
        int stamp = LabelStamp.of(leaf);
        DocValuesSkipper labels = leaf.getDocValuesSkipper(Fields.LABEL);
        boolean pure = labels != null
                && labels.minValue() == stamp
                && labels.maxValue() == stamp
                && labels.docCount() == leaf.maxDoc();
        if (!pure) {
            throw new IOException("The search index is not what it should be (a segment mixes labels): " + leaf
                    + ". Remove its folder; it is built again from the database.");
        }
    }

    @Override
    protected @Nullable DirectoryReader refreshIfNeeded(DirectoryReader old) throws IOException {
        DirectoryReader next = DirectoryReader.openIfChanged(old);
        return next == null ? null : verified(next);
    }

    @Override
    protected void decRef(DirectoryReader reader) throws IOException {
        reader.decRef();
    }

    @Override
    protected boolean tryIncRef(DirectoryReader reader) {
        return reader.tryIncRef();
    }

    @Override
    protected int getRefCount(DirectoryReader reader) {
        return reader.getRefCount();
    }
}
