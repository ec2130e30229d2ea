package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.chancery.archive.internal.index.Fields;

/// Values of the headings of messages that were found, wherever in the view they stand.
public final class HeadingValues {
    private HeadingValues() {}

    /// Takes each value of each message, once for each portion that it stands in.
    @FunctionalInterface
    public interface Taker {
        /// Takes a value of a message.
        ///
        /// @param label the id of the label of that portion
        void take(String value, Survey.Message message, int label);
    }

    /// Goes over the values of a field.
    ///
    /// @param view the part of the index that the sight holds
    public static void of(IndexReader view, String field, Survey survey, Taker taker) throws IOException {
        for (LeafReaderContext leaf : view.leaves()) {
            of(leaf.reader(), Fields.facet(field), survey, taker);
        }
    }

    private static void of(LeafReader leaf, String field, Survey survey, Taker taker) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field);
        if (values.getValueCount() == 0) {
            return;
        }
        NumericDocValues numbers = DocValues.getNumeric(leaf, Fields.MESSAGE_NUMBER);
        NumericDocValues labels = DocValues.getNumeric(leaf, Fields.LABEL);
        Bits live = Optional.ofNullable(leaf.getLiveDocs()).orElse(new Bits.MatchAllBits(leaf.maxDoc()));
        Map<Long, String> names = new HashMap<>();
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            Optional<Survey.Message> message = live.get(values.docID()) && numbers.advanceExact(values.docID())
                    ? survey.find(numbers.longValue())
                    : Optional.empty();
            if (message.isPresent() && labels.advanceExact(values.docID())) {
                int label = Math.toIntExact(labels.longValue());
                for (int left = values.docValueCount(); left > 0; left--) {
                    long ordinal = values.nextOrd();
                    String name = names.get(ordinal);
                    if (name == null) {
                        name = values.lookupOrd(ordinal).utf8ToString();
                        names.put(ordinal, name);
                    }
                    taker.take(name, message.get(), label);
                }
            }
        }
    }
}
