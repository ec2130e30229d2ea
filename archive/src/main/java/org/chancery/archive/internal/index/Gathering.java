package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// Matching portions, gathered by message. Equal scores go by id, never by the order that segments or
/// messages have.
///
/// Messages are told apart by their internal numbers, which need no hashing; ids are read for what is shown
/// only. It takes twelve bytes for a hit, and eight for a message among some thousand of which one is hit.
public final class Gathering {
    private static final int FIRST_HITS = 1_024;

    private final int shown;
    private final BestHits best = new BestHits();
    private final List<LeafReaderContext> leaves = new ArrayList<>();
    private int[] numbers = new int[FIRST_HITS];
    private int[] documents = new int[FIRST_HITS];
    private float[] scores = new float[FIRST_HITS];
    private int portions;

    /// @param shown how many portions of a message are given by their ids
    public Gathering(int shown) {
        this.shown = shown;
    }

    /// A portion, or a message by its best portion, with its score.
    private record Scored(UUID id, float score, int number) {
        static final Comparator<Scored> BEST =
                Comparator.comparingDouble((Scored hit) -> -hit.score()).thenComparing(Scored::id);
    }

    /// A message of the answer.
    ///
    /// @param score of its best portion
    /// @param portions its best ones, best first
    /// @param all how many of its portions match
    public record Found(UUID message, float score, List<UUID> portions, int all) {
        public Found {
            portions = List.copyOf(portions);
        }
    }

    /// How many portions match.
    public long portions() {
        return portions;
    }

    /// How many messages have one that does.
    public long messages() {
        return best.messages();
    }

    /// Takes the hits of a search that runs in one thread.
    public CollectorManager<SimpleCollector, Gathering> collecting() {
        return OneThread.into(this, Collecting::new);
    }

    /// Some of the messages found, best first. The view that was searched must still be open.
    public List<Found> page(long from, int size) throws IOException {
        List<Scored> chosen = best(from + size);
        return gathered(chosen.subList((int) Math.min(from, chosen.size()), chosen.size()));
    }

    /// The messages of these numbers, all of which were found, in this order; otherwise as [#page].
    public List<Found> of(int[] messages) throws IOException {
        List<Scored> page = new ArrayList<>();
        for (int number : messages) {
            int hit = best.hit(number);
            page.add(new Scored(message(documents[hit]), scores[hit], number));
        }
        return gathered(page);
    }

    private List<Found> gathered(List<Scored> page) throws IOException {
        List<List<Scored>> of = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            of.add(new ArrayList<>());
        }
        int[] places = new int[page.size()];
        int[] wanted = page.stream().mapToInt(Scored::number).sorted().toArray();
        for (int i = 0; i < page.size(); i++) {
            places[Arrays.binarySearch(wanted, page.get(i).number())] = i;
        }
        for (int number : wanted) {
            best.mark(number);
        }
        for (int hit = 0; hit < portions; hit++) {
            if (best.isMarked(numbers[hit])) {
                of.get(places[Arrays.binarySearch(wanted, numbers[hit])])
                        .add(new Scored(id(documents[hit]), scores[hit], numbers[hit]));
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            best.unmark(page.get(i).number());
            found.add(found(page.get(i), of.get(i)));
        }
        return found;
    }

    private Found found(Scored message, List<Scored> matching) {
        matching.sort(Scored.BEST);
        List<UUID> ids = matching.stream().limit(shown).map(Scored::id).toList();
        return new Found(message.id(), message.score(), ids, matching.size());
    }

    /// The best messages, best first.
    private List<Scored> best(long most) throws IOException {
        PriorityQueue<Scored> queue = new PriorityQueue<>(Scored.BEST.reversed());
        for (int number = best.next(0); number >= 0; number = best.next(number + 1)) {
            int hit = best.hit(number);
            Scored worst = queue.peek();
            if (worst == null || queue.size() < most) {
                queue.add(new Scored(message(documents[hit]), scores[hit], number));
            } else if (scores[hit] >= worst.score()) {
                queue.add(new Scored(message(documents[hit]), scores[hit], number));
                queue.poll();
            }
        }
        List<Scored> chosen = new ArrayList<>(queue);
        Collections.sort(chosen, Scored.BEST);
        return chosen;
    }

    private UUID id(int document) throws IOException {
        return uuid(Fields.ID_HIGH, Fields.ID_LOW, document);
    }

    private UUID message(int document) throws IOException {
        return uuid(Fields.MESSAGE_HIGH, Fields.MESSAGE_LOW, document);
    }

    private UUID uuid(String highField, String lowField, int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues high = DocValues.getNumeric(leaf.reader(), highField);
        NumericDocValues low = DocValues.getNumeric(leaf.reader(), lowField);
        int local = document - leaf.docBase;
        if (!high.advanceExact(local) || !low.advanceExact(local)) {
            throw new IOException("an indexed portion has no id");
        }
        return new UUID(high.longValue(), low.longValue());
    }

    private void add(int number, int document, float score) {
        if (portions == numbers.length) {
            int size = ArrayUtil.oversize(portions + 1, Integer.BYTES);
            numbers = Arrays.copyOf(numbers, size);
            documents = Arrays.copyOf(documents, size);
            scores = Arrays.copyOf(scores, size);
        }
        numbers[portions] = number;
        documents[portions] = document;
        scores[portions] = score;
        best.offer(number, portions, score, scores);
        portions++;
    }

    /// Reads numbers and scores of the hits of one segment after the other.
    private final class Collecting extends SimpleCollector {
        private @Nullable Scorable scorer;
        private NumericDocValues number = DocValues.emptyNumeric();
        private int base;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void setScorer(Scorable scorable) {
            scorer = scorable;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            number = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_NUMBER);
            base = leaf.docBase;
            leaves.add(leaf);
        }

        @Override
        public void collect(int document) throws IOException {
            if (!number.advanceExact(document)) {
                throw new IOException("an indexed portion has no number of a message");
            }
            add((int) number.longValue(), base + document, scorer == null ? 0 : scorer.score());
        }
    }
}
