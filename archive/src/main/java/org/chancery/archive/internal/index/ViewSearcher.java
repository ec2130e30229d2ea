package org.chancery.archive.internal.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// A searcher that shares no cache and counts live documents only.
final class ViewSearcher extends IndexSearcher {
    ViewSearcher(IndexReader view) {
        super(view);
        setQueryCache(null);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics all = super.collectionStatistics(field);
        return all == null
                ? null
                : new CollectionStatistics(
                        field, getIndexReader().numDocs(), all.docCount(), all.sumTotalTermFreq(), all.sumDocFreq());
    }
}
