package org.chancery.archive.internal.index;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/// The small segments of a view, gathered into one in memory: every segment costs each query some
/// microseconds, however little is in it, and an office has many labels that few portions bear.
///
/// A tail holds documents of segments that all are in the view, and so says nothing that these do not. It may
/// serve any view that has all of its segments. It is made in the background, so no search waits for one;
/// what is kept of them is bounded, those unused for longest going first.
final class Tails implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Tails.class.getName());

    /// Segments beside a tail that are too new to be in it, before a new tail is made.
    private static final int MOST_BESIDE = 8;

    private static final int MOST_TAILS = 32;
    private static final int MOST_WAITING = 8;
    private static final int MOST_ASKED = 256;

    private final Limits limits;
    private final ExecutorService making = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("chancery-tails").factory());
    private final Map<Set<IndexReader.CacheKey>, Tail> kept = new LinkedHashMap<>(16, 0.75f, true);

    /// What was asked for since the index changed last, so that none is made again that could not be kept.
    private final Set<Set<IndexReader.CacheKey>> asked = new HashSet<>();

    private Set<IndexReader.CacheKey> known = Set.of();
    private int waiting;

    /// What is gathered.
    ///
    /// @param segments of a view up to which nothing is
    /// @param documents that are, at most
    /// @param bytes of all tails together, at most
    record Limits(int segments, int documents, long bytes) {
        /// Those of an office: an eighth of the memory.
        static Limits usual() {
            return new Limits(8, 200_000, Runtime.getRuntime().maxMemory() / 8);
        }
    }

    Tails(Limits limits) {
        this.limits = limits;
    }

    /// The segments to search for a view: a tail in the place of those that are in it.
    ///
    /// Each is held for the caller, as [IndexReader#incRef] does.
    synchronized List<LeafReader> instead(List<LeafReader> segments) {
        List<LeafReader> small = small(segments);
        if (small.isEmpty()) {
            return held(segments);
        }
        Set<IndexReader.CacheKey> visible = keys(segments);
        Optional<Tail> best = kept.values().stream()
                .filter(tail -> visible.containsAll(tail.of()))
                .max(Comparator.comparingInt(tail -> tail.of().size()));
        Set<IndexReader.CacheKey> in = best.map(Tail::of).orElse(Set.of());
        if (small.stream().filter(segment -> !in.contains(key(segment))).count() > MOST_BESIDE) {
            make(small);
        }
        List<LeafReader> instead = new ArrayList<>();
        segments.stream().filter(segment -> !in.contains(key(segment))).forEach(instead::add);
        best.ifPresent(tail -> {
            kept.get(tail.of()); // used last
            tail.reader().leaves().stream().map(LeafReaderContext::reader).forEach(instead::add);
        });
        return held(instead);
    }

    private static List<LeafReader> held(List<LeafReader> segments) {
        segments.forEach(LeafReader::incRef);
        return List.copyOf(segments);
    }

    /// The smallest segments, together no more than the limits; none where there are few.
    private List<LeafReader> small(List<LeafReader> segments) {
        if (segments.size() <= limits.segments()) {
            return List.of();
        }
        long left = limits.documents();
        List<LeafReader> small = new ArrayList<>();
        List<LeafReader> bySize = segments.stream()
                .sorted(Comparator.comparingInt(LeafReader::numDocs))
                .toList();
        for (LeafReader segment : bySize) {
            left -= segment.numDocs();
            if (left < 0) {
                break;
            }
            small.add(segment);
        }
        return small;
    }

    private void make(List<LeafReader> small) {
        Set<IndexReader.CacheKey> of = keys(small);
        if (waiting < MOST_WAITING && asked.size() < MOST_ASKED && !making.isShutdown() && asked.add(of)) {
            waiting++;
            List<LeafReader> segments = held(small);
            making.execute(() -> make(of, segments));
        }
    }

    private void make(Set<IndexReader.CacheKey> of, List<LeafReader> segments) {
        try {
            Tail made = Tail.of(of, segments.toArray(CodecReader[]::new));
            synchronized (this) {
                kept.put(of, made);
                evict();
            }
        } catch (IOException | RuntimeException failed) {
            // Searches go on without it.
            LOG.log(Level.WARNING, "Small segments could not be gathered", failed);
        } finally {
            synchronized (this) {
                waiting--;
            }
            release(segments);
        }
    }

    private static void release(List<LeafReader> segments) {
        for (LeafReader segment : segments) {
            try {
                segment.decRef();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A segment could not be closed", e);
            }
        }
    }

    private void evict() {
        long bytes = 0;
        for (Tail tail : kept.values()) {
            bytes += tail.bytes();
        }
        Iterator<Tail> oldest = kept.values().iterator();
        while (oldest.hasNext() && (bytes > limits.bytes() || kept.size() > MOST_TAILS)) {
            Tail tail = oldest.next();
            bytes -= tail.bytes();
            oldest.remove();
            tail.drop();
        }
    }

    /// Drops every tail of a segment that is no longer among these.
    synchronized void retain(List<LeafReader> current) {
        Set<IndexReader.CacheKey> keys = keys(current);
        if (!keys.equals(known)) {
            known = keys;
            asked.clear();
        }
        kept.values().removeIf(tail -> {
            boolean old = !keys.containsAll(tail.of());
            if (old) {
                tail.drop();
            }
            return old;
        });
    }

    /// Waits until every tail that was asked for is made.
    void await() throws IOException {
        try {
            var _ = making.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static Set<IndexReader.CacheKey> keys(List<LeafReader> segments) {
        Set<IndexReader.CacheKey> keys = new HashSet<>();
        segments.forEach(segment -> keys.add(key(segment)));
        return keys;
    }

    /// Of the segment with what is deleted of it by now.
    private static IndexReader.CacheKey key(LeafReader segment) {
        return Optional.ofNullable(segment.getReaderCacheHelper())
                .orElseThrow(() -> new IllegalStateException("not a segment: " + segment))
                .getKey();
    }

    @Override
    public void close() {
        making.shutdown();
        try {
            if (!making.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.log(Level.WARNING, "Small segments are still being gathered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            kept.values().forEach(Tail::drop);
            kept.clear();
        }
    }
}
