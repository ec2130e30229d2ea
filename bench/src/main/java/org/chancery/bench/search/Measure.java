package org.chancery.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.Query;

/// Asks several engines the same queries in turns, and compares what they answer.
final class Measure {
    private static final int WARM_UPS = 2;
    private static final int CLIENTS = 2;

    private final List<Engine> engines;
    private final Mode mode;

    /// @param engines the first of them is what the others are compared with
    Measure(List<Engine> engines, Mode mode) {
        this.engines = engines;
        this.mode = mode;
    }

    /// How many queries each engine answers otherwise than the first.
    int[] differing(List<Query> queries) throws IOException {
        int[] differing = new int[engines.size()];
        for (Query query : queries) {
            List<Object> due = engines.getFirst().answer(mode, query);
            for (int i = 1; i < differing.length; i++) {
                differing[i] += engines.get(i).answer(mode, query).equals(due) ? 0 : 1;
            }
        }
        return differing;
    }

    /// Nanoseconds of each answer of each engine, sorted.
    long[][] latencies(List<Query> queries, int passes) throws IOException {
        long[][] nanos = new long[engines.size()][passes * queries.size()];
        for (int pass = -WARM_UPS; pass < passes; pass++) {
            for (int q = 0; q < queries.size(); q++) {
                for (int i = 0; i < engines.size(); i++) {
                    int engine = (i + q) % engines.size();
                    long begin = System.nanoTime();
                    int size = engines.get(engine).answer(mode, queries.get(q)).size();
                    long took = System.nanoTime() - begin;
                    if (pass >= 0 && size > 0) {
                        nanos[engine][pass * queries.size() + q] = took;
                    }
                }
            }
        }
        for (long[] of : nanos) {
            Arrays.sort(of);
        }
        return nanos;
    }

    /// Queries a second of each engine with two clients, the median of slices that take turns.
    double[] throughput(List<Query> queries, int slices, long sliceNanos) throws InterruptedException {
        double[][] rates = new double[engines.size()][slices];
        AtomicInteger next = new AtomicInteger();
        for (int slice = -WARM_UPS; slice < slices; slice++) {
            for (int i = 0; i < engines.size(); i++) {
                double rate = slice(engines.get(i), queries, next, sliceNanos);
                if (slice >= 0) {
                    rates[i][slice] = rate;
                }
            }
        }
        double[] medians = new double[engines.size()];
        for (int i = 0; i < medians.length; i++) {
            Arrays.sort(rates[i]);
            medians[i] = rates[i][slices / 2];
        }
        return medians;
    }

    private double slice(Engine engine, List<Query> queries, AtomicInteger next, long sliceNanos)
            throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() - begin < sliceNanos) {
                    Query query = queries.get(Math.floorMod(next.getAndIncrement(), queries.size()));
                    try {
                        done.addAndGet(Math.min(1, engine.answer(mode, query).size()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }
}
