package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOBooleanSupplier;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/// A segment with deleted documents, as if these had never been in it.
///
/// Lucene leaves deleted documents in the statistics and among the terms until a merge drops them. A portion
/// that was given a higher label would so go on speaking to those who could read it before: in scores, in
/// suggestions, in the words that a prefix finds. Here every statistic counts live documents only, and a term
/// that no live document has is not there.
///
/// Not corrected are the least and greatest values that points and doc values keep for a whole segment, and
/// the values that sorted doc values list: whoever counts by these counts over the hits.
final class LiveLeaf extends FilterLeafReader {
    private final Map<String, DeletedTerms> fields = new HashMap<>();

    private LiveLeaf(LeafReader segment, FixedBitSet deleted) throws IOException {
        super(segment);
        for (FieldInfo field : segment.getFieldInfos()) {
            Terms terms = field.getIndexOptions() == IndexOptions.NONE ? null : segment.terms(field.name);
            if (terms != null) {
                fields.put(field.name, new DeletedTerms(terms, deleted));
            }
        }
    }

    /// The segment itself where it has no deleted documents, else a view of it without them.
    static LeafReader of(LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        if (live == null) {
            return segment;
        }
        FixedBitSet deleted = new FixedBitSet(segment.maxDoc());
        for (int i = 0; i < segment.maxDoc(); i++) {
            if (!live.get(i)) {
                deleted.set(i);
            }
        }
        return new LiveLeaf(segment, deleted);
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
        Terms terms = in.terms(field);
        DeletedTerms deleted = fields.get(field);
        if (terms == null || deleted == null) {
            return terms;
        }
        return terms.getDocCount() == deleted.documents() ? null : new LiveTerms(terms, deleted);
    }

    /// The terms of a field that some live document has.
    private static final class LiveTerms extends FilterTerms {
        private final DeletedTerms deleted;

        LiveTerms(Terms all, DeletedTerms deleted) {
            super(all);
            this.deleted = deleted;
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public long getSumTotalTermFreq() throws IOException {
            return in.getSumTotalTermFreq() - deleted.occurrences();
        }

        @Override
        public long getSumDocFreq() throws IOException {
            return in.getSumDocFreq() - deleted.pairs();
        }

        @Override
        public int getDocCount() throws IOException {
            return in.getDocCount() - deleted.documents();
        }

        @Override
        public TermsEnum iterator() throws IOException {
            return new LiveTermsEnum(in.iterator(), deleted);
        }

        @Override
        public TermsEnum intersect(CompiledAutomaton automaton, @Nullable BytesRef after) throws IOException {
            return new LiveTermsEnum(in.intersect(automaton, after), deleted);
        }
    }

    /// Steps over terms that no live document has.
    private static final class LiveTermsEnum extends FilterTermsEnum {
        private final DeletedTerms deleted;

        LiveTermsEnum(TermsEnum all, DeletedTerms deleted) {
            super(all);
            this.deleted = deleted;
        }

        private boolean isGone() throws IOException {
            return docFreq() == 0;
        }

        @Override
        public @Nullable BytesRef next() throws IOException {
            BytesRef term = in.next();
            while (term != null && isGone()) {
                term = in.next();
            }
            return term;
        }

        @Override
        public boolean seekExact(BytesRef term) throws IOException {
            return in.seekExact(term) && !isGone();
        }

        @Override
        public IOBooleanSupplier prepareSeekExact(BytesRef term) {
            return () -> seekExact(term);
        }

        @Override
        public SeekStatus seekCeil(BytesRef term) throws IOException {
            SeekStatus status = in.seekCeil(term);
            if (status == SeekStatus.END || !isGone()) {
                return status;
            }
            return next() == null ? SeekStatus.END : SeekStatus.NOT_FOUND;
        }

        @Override
        public int docFreq() throws IOException {
            return in.docFreq() - deleted.of(in.term()).documents();
        }

        @Override
        public long totalTermFreq() throws IOException {
            return in.totalTermFreq() - deleted.of(in.term()).occurrences();
        }
    }
}
