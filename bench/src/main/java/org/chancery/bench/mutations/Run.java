package org.chancery.bench.mutations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Reads the inputs of a range of numbers by some threads.
final class Run {
    /// How long an input may take at its best of three times. Inputs are short: most take a thousandth of this.
    private static final long LIMIT = 200_000_000;
    /// At how many looks the same input may be found unread, before the run is given up. Looks are counted, and not
    /// time, so that a run which was stopped for a while goes on.
    private static final int LOOKS = 6;
    private static final int TIMES = 3;
    private static final int BLOCK = 1000;
    private static final int SAID_EVERY = 10_000;
    private static final int MOST_KINDS = 100;
    private static final long NOTHING = -1;

    private final Pool pool;
    private final Consumer<MutatedInput> reader;
    private final long seed;
    private final long end;
    private final AtomicLong next;
    private final AtomicLong done = new AtomicLong();
    private final Map<Subject, Tally> tallies = new EnumMap<>(Subject.class);
    private final Map<String, Fault> faults = new TreeMap<>();

    /// @param reader what reads an input; whatever it throws is a fault
    Run(Pool pool, long seed, long first, long end, Consumer<MutatedInput> reader) {
        this.pool = pool;
        this.reader = reader;
        this.seed = seed;
        this.next = new AtomicLong(first);
        this.end = end;
    }

    /// One thread, what it reads at the moment, and at how many looks in a row it was found reading that.
    private record Worker(Thread thread, AtomicLong number, AtomicLong seen, AtomicLong looks) {}

    /// Reads all; says how far it is from time to time.
    void read(int threads, PrintStream progress) throws InterruptedException {
        long all = end - next.get();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            AtomicLong number = new AtomicLong(NOTHING);
            Thread thread = Thread.ofPlatform().daemon().start(() -> blocks(number));
            workers.add(new Worker(thread, number, new AtomicLong(NOTHING), new AtomicLong()));
        }
        for (Worker worker : workers) {
            while (worker.thread().isAlive()) {
                worker.thread().join(SAID_EVERY);
                progress.printf("%,d of %,d%n", done.get(), all);
                for (Worker each : workers) {
                    notHanging(each);
                }
            }
        }
    }

    private void notHanging(Worker worker) {
        long number = worker.number().get();
        boolean same = number != NOTHING && number == worker.seen().getAndSet(number);
        if (!same) {
            worker.looks().set(0);
        } else if (worker.looks().incrementAndGet() >= LOOKS) {
            IllegalStateException hangs = new IllegalStateException("not read after a minute");
            hangs.setStackTrace(worker.thread().getStackTrace());
            throw new IllegalStateException("bench/mutations --write " + seed + " " + number, hangs);
        }
    }

    private void blocks(AtomicLong number) {
        for (long from = next.getAndAdd(BLOCK); from < end; from = next.getAndAdd(BLOCK)) {
            Map<Subject, Tally> block = new EnumMap<>(Subject.class);
            for (long at = from; at < Math.min(end, from + BLOCK); at++) {
                MutatedInput input = MutatedInput.of(pool, seed, at);
                number.set(at);
                Tally tally = one(input, at);
                block.merge(input.subject(), tally, Tally::plus);
                done.incrementAndGet();
            }
            synchronized (this) {
                block.forEach((subject, tally) -> tallies.merge(subject, tally, Tally::plus));
            }
        }
    }

    private Tally one(MutatedInput input, long number) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES && best > LIMIT; i++) {
            long start = System.nanoTime();
            try {
                reader.accept(input);
            } catch (RuntimeException | Error thrown) {
                fault(Fault.of(input.subject(), thrown, number));
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        if (best > LIMIT) {
            fault(Fault.of(input.subject(), new IllegalStateException("took " + best / 1_000_000 + " ms"), number));
        }
        return new Tally(1, input.bytes().length, best);
    }

    private synchronized void fault(Fault fault) {
        if (faults.size() < MOST_KINDS || faults.containsKey(fault.kind())) {
            faults.merge(fault.kind(), fault, Fault::plus);
        }
    }

    synchronized Map<Subject, Tally> tallies() {
        return new EnumMap<>(tallies);
    }

    synchronized List<Fault> faults() {
        return List.copyOf(faults.values());
    }
}
