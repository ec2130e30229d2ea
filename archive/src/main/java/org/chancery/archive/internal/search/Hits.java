package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.chancery.archive.MessageHit;
import org.chancery.archive.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/// Matching portions, gathered by message. Equal scores go by id, never by the order that segments happen to have.
final class Hits {
    /// Best score first, then id.
    private static final Comparator<Scored> BEST =
            Comparator.comparingDouble((Scored hit) -> -hit.score()).thenComparing(Scored::id);

    private long portions;

    /// A portion, or a message by its best portion, with its score.
    private record Scored(UUID id, float score) {}

    /// A message of the answer: its best portions, best first, and how many there are in all.
    record Found(UUID message, List<UUID> portions, int all) {}

    /// All messages found, best first.
    private static final class Gathered {
        final List<Scored> best = new ArrayList<>(MessageHit.SHOWN + 1);
        int all;
    }

    private final Map<UUID, Gathered> gathered = new HashMap<>();

    long portions() {
        return portions;
    }

    long messages() {
        return gathered.size();
    }

    /// One page of the messages found.
    List<Found> page(long from, int size) {
        return gathered.entrySet().stream()
                .map(entry -> new Scored(
                        entry.getKey(), entry.getValue().best.getFirst().score()))
                .sorted(BEST)
                .skip(from)
                .limit(size)
                .map(this::found)
                .toList();
    }

    /// These messages, in this order.
    List<Found> of(List<UUID> messages) {
        return messages.stream().map(id -> found(new Scored(id, 0))).toList();
    }

    private Found found(Scored message) {
        Gathered all = gathered.getOrDefault(message.id(), new Gathered());
        return new Found(message.id(), all.best.stream().map(Scored::id).toList(), all.all);
    }

    /// Takes the hits of a search that runs in one thread.
    CollectorManager<SimpleCollector, Hits> collecting() {
        return new CollectorManager<>() {
            @Override
            public SimpleCollector newCollector() {
                return new Collecting();
            }

            @Override
            public Hits reduce(Collection<SimpleCollector> collectors) {
                return Hits.this;
            }
        };
    }

    private void found(UUID message, Scored portion) {
        portions++;
        Gathered of = gathered.computeIfAbsent(message, _ -> new Gathered());
        of.all++;
        of.best.add(portion);
        of.best.sort(BEST);
        if (of.best.size() > MessageHit.SHOWN) {
            of.best.removeLast();
        }
    }

    private static UUID uuid(NumericDocValues high, NumericDocValues low, int document) throws IOException {
        if (!high.advanceExact(document) || !low.advanceExact(document)) {
            throw new IOException("an indexed portion has no id");
        }
        return new UUID(high.longValue(), low.longValue());
    }

    /// Reads ids and scores of the hits of one segment after the other.
    private final class Collecting extends SimpleCollector {
        private @Nullable Scorable scores;
        private NumericDocValues idHigh = DocValues.emptyNumeric();
        private NumericDocValues idLow = DocValues.emptyNumeric();
        private NumericDocValues messageHigh = DocValues.emptyNumeric();
        private NumericDocValues messageLow = DocValues.emptyNumeric();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void setScorer(Scorable scorer) {
            scores = scorer;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            idHigh = DocValues.getNumeric(leaf.reader(), Fields.ID_HIGH);
            idLow = DocValues.getNumeric(leaf.reader(), Fields.ID_LOW);
            messageHigh = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_HIGH);
            messageLow = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_LOW);
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scores == null ? 0 : scores.score();
            found(uuid(messageHigh, messageLow, document), new Scored(uuid(idHigh, idLow, document), score));
        }
    }
}
