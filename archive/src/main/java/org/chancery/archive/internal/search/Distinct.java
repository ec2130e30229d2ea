package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.OneThread;

/// The messages of which a portion is found, up to a bound: beyond it the search ends, and how many there are is not
/// known.
final class Distinct {
    private static final Comparator<Message> LATEST = Comparator.comparing(
                    (Message message) -> message.sent().isEmpty())
            .thenComparing(message -> message.sent().orElse(0L), Comparator.reverseOrder())
            .thenComparing(Message::id);

    private final int most;
    private final Map<Long, Message> messages = new HashMap<>();

    Distinct(int most) {
        this.most = most;
    }

    /// A message found.
    ///
    /// @param number in the index, which no reader may be shown
    record Message(int number, UUID id, Optional<Long> sent) {}

    boolean tooMany() {
        return messages.size() > most;
    }

    /// The latest first; those without a date last; then by id.
    List<Message> latest() {
        return messages.values().stream().sorted(LATEST).toList();
    }

    /// Takes the hits of a search that runs in one thread.
    CollectorManager<SimpleCollector, Distinct> collecting() {
        return OneThread.into(this, Collecting::new);
    }

    private final class Collecting extends SimpleCollector {
        private NumericDocValues numbers = DocValues.emptyNumeric();
        private NumericDocValues high = DocValues.emptyNumeric();
        private NumericDocValues low = DocValues.emptyNumeric();
        private NumericDocValues sent = DocValues.emptyNumeric();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_NUMBER);
            high = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_HIGH);
            low = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_LOW);
            sent = DocValues.getNumeric(leaf.reader(), Fields.DTG);
        }

        @Override
        public void collect(int document) throws IOException {
            if (tooMany()) {
                throw new CollectionTerminatedException();
            }
            if (!numbers.advanceExact(document) || !high.advanceExact(document) || !low.advanceExact(document)) {
                throw new IOException("an indexed portion has no message");
            }
            if (!messages.containsKey(numbers.longValue())) {
                Optional<Long> time = sent.advanceExact(document) ? Optional.of(sent.longValue()) : Optional.empty();
                messages.put(
                        numbers.longValue(),
                        new Message(
                                Math.toIntExact(numbers.longValue()),
                                new UUID(high.longValue(), low.longValue()),
                                time));
            }
        }
    }
}
