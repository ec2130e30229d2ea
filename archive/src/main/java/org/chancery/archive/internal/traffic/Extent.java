package org.chancery.archive.internal.traffic;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.OneThread;

/// From when to when the messages found were sent, and which of them have no time that a query can name.
///
/// It is gathered over the hits: what an index keeps of the least and greatest values counts deleted
/// documents.
final class Extent {
    private static final long BEGIN = Bins.second(TrafficRequest.FIRST);
    private static final long END = Bins.second(TrafficRequest.LAST.plusDays(1));

    private final long now;
    private final BitSet undated = new BitSet();
    private final Borne borne = new Borne();
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private long latestPast = Long.MIN_VALUE;

    /// @param now the second after which a message was sent only by mistake
    Extent(long now) {
        this.now = now;
    }

    boolean dated() {
        return earliest <= latest;
    }

    long earliest() {
        return earliest;
    }

    long latest() {
        return latest;
    }

    /// The time of the last message that was not sent in the future; where all were, of the last.
    long latestPast() {
        return latestPast == Long.MIN_VALUE ? latest : latestPast;
    }

    long undated() {
        return undated.cardinality();
    }

    /// The labels of the portions of messages without a time.
    Borne borne() {
        return borne;
    }

    /// Takes the hits of a search that runs in one thread.
    CollectorManager<SimpleCollector, Extent> collecting() {
        return OneThread.into(this, Collecting::new);
    }

    private void take(long sent) {
        earliest = Math.min(earliest, sent);
        latest = Math.max(latest, sent);
        if (sent <= now) {
            latestPast = Math.max(latestPast, sent);
        }
    }

    private final class Collecting extends SimpleCollector {
        private NumericDocValues sent = DocValues.emptyNumeric();
        private NumericDocValues numbers = DocValues.emptyNumeric();
        private NumericDocValues labels = DocValues.emptyNumeric();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            sent = DocValues.getNumeric(leaf.reader(), Fields.DTG);
            numbers = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_NUMBER);
            labels = DocValues.getNumeric(leaf.reader(), Fields.LABEL);
        }

        @Override
        public void collect(int document) throws IOException {
            if (sent.advanceExact(document) && sent.longValue() >= BEGIN && sent.longValue() < END) {
                take(sent.longValue());
            } else if (numbers.advanceExact(document) && labels.advanceExact(document)) {
                undated.set(Math.toIntExact(numbers.longValue()));
                borne.add(Set.of(Math.toIntExact(labels.longValue())));
            }
        }
    }
}
