package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// The newest state of the index, every segment of it verified to hold one label.
final class PureReaders extends ReferenceManager<DirectoryReader> {
    private final Map<IndexReader.CacheKey, LeafReader> live = new ConcurrentHashMap<>();

    PureReaders(DirectoryReader first) throws IOException {
        current = verified(first);
    }

    private DirectoryReader verified(DirectoryReader reader) throws IOException {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                verify(leaf.reader());
                // Counted here, so that no search waits for it.
                live(leaf.reader());
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
            throw new ImpureIndexException(leaf);
        }
    }

    /// The segment as if its deleted documents had never been in it.
    LeafReader live(LeafReader segment) throws IOException {
        if (!segment.hasDeletions()) {
            return segment;
        }
        IndexReader.CacheHelper helper = Optional.ofNullable(segment.getReaderCacheHelper())
                .orElseThrow(() -> new IllegalStateException("not a segment: " + segment));
        LeafReader known = live.get(helper.getKey());
        if (known != null) {
            return known;
        }
        LeafReader counted = LiveLeaf.of(segment);
        if (live.putIfAbsent(helper.getKey(), counted) == null) {
            helper.addClosedListener(live::remove);
        }
        return counted;
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
