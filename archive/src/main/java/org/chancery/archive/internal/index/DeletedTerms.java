package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// What the deleted documents of a segment still contribute to the statistics of one field.
///
/// It is counted by going through the postings of every term, so that it needs nothing but the segment: what
/// was deleted may be gone from the database too.
final class DeletedTerms {
    private static final Share NONE = new Share(0, 0);

    private final Map<BytesRef, Share> terms = new HashMap<>();
    private final int documents;
    private long pairs;
    private long occurrences;

    /// A term's part in the deleted documents: in how many it stands, and how often.
    record Share(int documents, long occurrences) {}

    /// @param deleted the documents of the segment that are deleted
    DeletedTerms(Terms field, FixedBitSet deleted) throws IOException {
        FixedBitSet having = new FixedBitSet(deleted.length());
        TermsEnum each = field.iterator();
        if (each.next() != null) {
            PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
            add(each.term(), share(postings, deleted, having));
            while (each.next() != null) {
                postings = each.postings(postings, PostingsEnum.FREQS);
                add(each.term(), share(postings, deleted, having));
            }
        }
        documents = having.cardinality();
    }

    private void add(BytesRef term, Share share) {
        if (share.documents() > 0) {
            terms.put(BytesRef.deepCopyOf(term), share);
            pairs += share.documents();
            occurrences += share.occurrences();
        }
    }

    /// Takes turns in advancing, so that a term costs no more steps than the rarer of the two has documents.
    private static Share share(PostingsEnum postings, FixedBitSet deleted, FixedBitSet having) throws IOException {
        int documents = 0;
        long occurrences = 0;
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            int next = deleted.nextSetBit(document);
            if (next == document) {
                documents++;
                occurrences += postings.freq();
                having.set(document);
                document = postings.nextDoc();
            } else if (next == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            } else {
                document = postings.advance(next);
            }
        }
        return new Share(documents, occurrences);
    }

    /// The share of one term.
    Share of(BytesRef term) {
        return terms.getOrDefault(term, NONE);
    }

    /// How many deleted documents have the field at all.
    int documents() {
        return documents;
    }

    /// How many pairs there are of a deleted document and a term in it.
    long pairs() {
        return pairs;
    }

    /// How many occurrences of terms there are in deleted documents.
    long occurrences() {
        return occurrences;
    }
}
