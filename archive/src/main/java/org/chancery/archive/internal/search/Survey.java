package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.OneThread;

/// What is known of the messages found from the documents of the portions found: when they were sent, by whom, and
/// which labels the portions bear.
public final class Survey {
    private final Map<Long, Message> messages = new HashMap<>();

    /// A message found.
    ///
    /// @param number in the order of finding, from 0
    /// @param index its number in the index, which no reader may be shown
    /// @param labels the ids of the labels of its portions that were found
    public record Message(
            int number, int index, UUID id, Optional<Long> sent, String originator, TreeSet<Integer> labels) {}

    /// All that were found, in no order.
    public Collection<Message> messages() {
        return messages.values();
    }

    /// The message of a number in the index, if it was found.
    public Optional<Message> find(long number) {
        return Optional.ofNullable(messages.get(number));
    }

    /// One page of the messages by time.
    int[] page(SearchOrder order, long from, int size) {
        Comparator<Long> time = order == SearchOrder.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return messages.values().stream()
                .sorted(Comparator.comparing((Message message) -> message.sent().isEmpty())
                        .thenComparing(message -> message.sent().orElse(0L), time)
                        .thenComparing(Message::id))
                .skip(from)
                .limit(size)
                .mapToInt(Message::index)
                .toArray();
    }

    /// Takes the hits of a search that runs in one thread.
    public CollectorManager<SimpleCollector, Survey> collecting() {
        return OneThread.into(this, Collecting::new);
    }

    private final class Collecting extends SimpleCollector {
        private NumericDocValues numbers = DocValues.emptyNumeric();
        private NumericDocValues high = DocValues.emptyNumeric();
        private NumericDocValues low = DocValues.emptyNumeric();
        private NumericDocValues sent = DocValues.emptyNumeric();
        private NumericDocValues labels = DocValues.emptyNumeric();
        private SortedSetDocValues originators = DocValues.emptySortedSet();
        private final List<String> names = new ArrayList<>();

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
            labels = DocValues.getNumeric(leaf.reader(), Fields.LABEL);
            originators = DocValues.getSortedSet(leaf.reader(), Fields.facet(Fields.FROM));
            names.clear();
        }

        @Override
        public void collect(int document) throws IOException {
            if (!numbers.advanceExact(document)) {
                throw new IOException("an indexed portion has no message");
            }
            Message message = messages.get(numbers.longValue());
            if (message == null) {
                message = message(document);
                messages.put(numbers.longValue(), message);
            }
            if (labels.advanceExact(document)) {
                message.labels().add(Math.toIntExact(labels.longValue()));
            }
        }

        private Message message(int document) throws IOException {
            if (!high.advanceExact(document) || !low.advanceExact(document)) {
                throw new IOException("an indexed portion has no message");
            }
            UUID id = new UUID(high.longValue(), low.longValue());
            Optional<Long> time = sent.advanceExact(document) ? Optional.of(sent.longValue()) : Optional.empty();
            String originator = originators.advanceExact(document) ? name(originators.nextOrd()) : "";
            return new Message(
                    messages.size(), Math.toIntExact(numbers.longValue()), id, time, originator, new TreeSet<>());
        }

        /// The name of an ordinal of this segment, made once.
        private String name(long ordinal) throws IOException {
            int at = Math.toIntExact(ordinal);
            while (names.size() <= at) {
                names.add("");
            }
            if (names.get(at).isEmpty()) {
                names.set(at, originators.lookupOrd(ordinal).utf8ToString());
            }
            return names.get(at);
        }
    }
}
