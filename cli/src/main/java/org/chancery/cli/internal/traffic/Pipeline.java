package org.chancery.cli.internal.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.chancery.cable.Cut;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cli.internal.input.Entries;
import org.chancery.cli.internal.input.Entry;

/// Works on the messages of many files with several threads, and hands on what is made of them in the order of the
/// input, which does not depend on the number of threads.
///
/// Bounded: no more stretches of input are under way than keep the threads busy, and no more bytes than one message of
/// the greatest length, or one message. What a file holds is cut where it is worked on; a large file is cut here, so
/// that several threads can work on it.
///
/// @param <R> what is made of one stretch
public final class Pipeline<R> {
    private static final long LARGE = 1 << 20;
    private static final long STRETCH = 128 << 10;
    private static final int MOST_PIECES = 64;
    private static final int AHEAD = 4;

    private final MessageReader reader;
    private final Work<R> work;
    private final int threads;

    /// @param threads how many work; with 1, the calling thread does all
    /// @throws IllegalArgumentException where there is none
    public Pipeline(MessageReader reader, Work<R> work, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a thread must work, not " + threads);
        }
        this.reader = reader;
        this.work = work;
        this.threads = threads;
    }

    /// Works on all entries.
    ///
    /// @param standardInput what an [Entry.Standard] is read from
    /// @param inOrder takes what was made, in the calling thread
    /// @param advanced takes how many more bytes are done with
    public void run(Iterator<Entry> entries, InputStream standardInput, Consumer<R> inOrder, LongConsumer advanced) {
        try (Run run = new Run(inOrder, advanced)) {
            while (entries.hasNext()) {
                switch (entries.next()) {
                    case Entry.File file -> {
                        if (file.ordinary() && file.size() < LARGE) {
                            run.next.add(file);
                            run.offer();
                        } else {
                            run.cut(file);
                        }
                    }
                    case Entry.Standard(String name) -> run.cut(name, standardInput);
                    case Entry.Obstacle(String name, String why) -> {
                        run.next.add(name, why);
                        run.offer();
                    }
                }
            }
            run.finish();
        }
    }

    /// A stretch under way.
    private record Begun<R>(Future<R> made, long bytes) {}

    /// One pass over the input.
    private final class Run implements AutoCloseable {
        private final Consumer<R> inOrder;
        private final LongConsumer advanced;
        private final Deque<Begun<R>> begun = new ArrayDeque<>();
        private Optional<ExecutorService> workers = Optional.empty();
        private long bytes;
        private Stretch<R> next = new Stretch<>(reader, work);

        Run(Consumer<R> inOrder, LongConsumer advanced) {
            this.inOrder = inOrder;
            this.advanced = advanced;
        }

        void cut(Entry.File file) {
            try (InputStream stream = Files.newInputStream(file.path())) {
                cut(file.name(), stream);
            } catch (IOException e) {
                next.add(file.name(), Entries.why(e));
            }
        }

        void cut(String name, InputStream stream) {
            try {
                MessageSplitter splitter = new MessageSplitter(stream);
                for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
                    next.add(name, cut.get());
                    offer();
                }
            } catch (IOException e) {
                next.add(name, Entries.why(e));
            }
        }

        /// Begins the stretch that was gathered where it is long enough.
        void offer() {
            if (next.bytes() >= STRETCH || next.size() >= MOST_PIECES) {
                begin();
            }
        }

        private void begin() {
            Stretch<R> stretch = next;
            next = new Stretch<>(reader, work);
            if (threads == 1) {
                handOn(stretch.call(), stretch.bytes());
                return;
            }
            while (begun.size() >= threads * AHEAD
                    || (!begun.isEmpty() && bytes + stretch.bytes() > MessageSplitter.LONGEST)) {
                take();
            }
            bytes += stretch.bytes();
            begun.add(new Begun<>(workers().submit(stretch), stretch.bytes()));
            while (!begun.isEmpty() && begun.element().made().isDone()) {
                take();
            }
        }

        private ExecutorService workers() {
            if (workers.isEmpty()) {
                workers = Optional.of(Executors.newFixedThreadPool(
                        threads,
                        Thread.ofPlatform().name("chancery-", 1).daemon().factory()));
            }
            return workers.get();
        }

        private void take() {
            Begun<R> first = begun.remove();
            bytes -= first.bytes();
            handOn(result(first.made()), first.bytes());
        }

        private void handOn(R made, long done) {
            inOrder.accept(made);
            advanced.accept(done);
        }

        /// Ends the pass. What is left over is worked on here where nothing else is under way: little input needs no
        /// second thread.
        void finish() {
            if (!next.isEmpty() && begun.isEmpty() && workers.isEmpty()) {
                handOn(next.call(), next.bytes());
            } else if (!next.isEmpty()) {
                begin();
            }
            while (!begun.isEmpty()) {
                take();
            }
        }

        @Override
        public void close() {
            workers.ifPresent(ExecutorService::shutdownNow);
        }
    }

    private static <R> R result(Future<R> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
