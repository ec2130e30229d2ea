package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.internal.index.Fields;

/// The messages of which a portion was found.
final class MessageSet {
    private final Set<UUID> messages = new HashSet<>();

    boolean contains(UUID message) {
        return messages.contains(message);
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
        return new CollectorManager<>() {
            @Override
            public SimpleCollector newCollector() {
                return set.new Collecting();
            }

            @Override
            public MessageSet reduce(Collection<SimpleCollector> collectors) {
                return set;
            }
        };
    }

    /// The messages of one segment's documents.
    static final class Ids {
        private final NumericDocValues high;
        private final NumericDocValues low;

        private Ids(NumericDocValues high, NumericDocValues low) {
            this.high = high;
            this.low = low;
        }

        /// Of no segment.
        static Ids none() {
            return new Ids(DocValues.emptyNumeric(), DocValues.emptyNumeric());
        }

        static Ids in(LeafReader leaf) throws IOException {
            return new Ids(
                    DocValues.getNumeric(leaf, Fields.MESSAGE_HIGH), DocValues.getNumeric(leaf, Fields.MESSAGE_LOW));
        }

        UUID of(int document) throws IOException {
            if (!high.advanceExact(document) || !low.advanceExact(document)) {
                throw new IOException("an indexed portion has no message");
            }
            return new UUID(high.longValue(), low.longValue());
        }
    }

    private final class Collecting extends SimpleCollector {
        private Ids ids = Ids.none();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = Ids.in(leaf.reader());
        }

        @Override
        public void collect(int document) throws IOException {
            messages.add(ids.of(document));
        }
    }
}
