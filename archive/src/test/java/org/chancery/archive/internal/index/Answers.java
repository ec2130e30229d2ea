package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Everything that a reader of an index can be told, for comparison with another index.
final class Answers {
    private final IndexSearcher searcher;

    /// @param searcher one without a cache
    Answers(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The answers of an ordinary index.
    static Answers of(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return new Answers(searcher);
    }

    /// One hit, its score by its bits.
    record Hit(UUID id, int scoreBits) {}

    /// An index of these portions alone, in one segment.
    static DirectoryReader fresh(Collection<IndexedPortion> portions) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        Analysis analysis = new Analysis();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analysis.exact()))) {
            for (IndexedPortion portion : portions) {
                Document document = Fields.document(portion, analysis);
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(memory);
    }

    /// All hits: best first, equal ones by id.
    List<Hit> to(Query query) throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, new TopScoreDocCollectorManager(all, all)).scoreDocs) {
            hits.add(new Hit(id(hit.doc), Float.floatToIntBits(hit.score)));
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> -hit.scoreBits()).thenComparing(Hit::id));
        return hits;
    }

    int count(Query query) throws IOException {
        return searcher.count(query);
    }

    private UUID id(int document) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            int local = document - leaf.docBase;
            if (local >= 0 && local < leaf.reader().maxDoc()) {
                NumericDocValues high = DocValues.getNumeric(leaf.reader(), Fields.ID_HIGH);
                NumericDocValues low = DocValues.getNumeric(leaf.reader(), Fields.ID_LOW);
                if (high.advanceExact(local) && low.advanceExact(local)) {
                    return new UUID(high.longValue(), low.longValue());
                }
            }
        }
        throw new IOException("no such document: " + document);
    }

    /// Each word with the numbers that are kept of it.
    List<String> words() throws IOException {
        List<String> told = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TEXT);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                told.add(term.utf8ToString() + " " + each.docFreq() + " " + each.totalTermFreq());
            }
            told.add(terms.getMin().utf8ToString() + " " + terms.getMax().utf8ToString());
        }
        return told;
    }

    /// The numbers that are kept of all words together.
    String totals() throws IOException {
        CollectionStatistics totals = searcher.collectionStatistics(Fields.TEXT);
        return totals == null
                ? "nothing"
                : totals.maxDoc() + " " + totals.docCount() + " " + totals.sumTotalTermFreq() + " "
                        + totals.sumDocFreq();
    }
}
