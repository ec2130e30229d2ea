package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.OneThread;

/// The messages of which a portion was found, by their numbers.
final class MessageSet {
    private final BitSet messages = new BitSet();

    boolean contains(long number) {
        return messages.get(Math.toIntExact(number));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageSet that && messages.equals(that.messages);
    }

    @Override
    public int hashCode() {
        return messages.hashCode();
    }

    /// Takes the hits of a search that runs in one thread.
    static CollectorManager<SimpleCollector, MessageSet> collecting() {
        MessageSet set = new MessageSet();
        return OneThread.into(set, () -> set.new Collecting());
    }

    private final class Collecting extends SimpleCollector {
        private NumericDocValues numbers = DocValues.emptyNumeric();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_NUMBER);
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document)) {
                messages.set(Math.toIntExact(numbers.longValue()));
            }
        }
    }
}
