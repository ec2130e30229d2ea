package org.chancery.cli.internal.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far long work is, on the standard error, where a person watches. Work that ends soon shows nothing.
public final class Progress implements AutoCloseable {
    private static final long SOON = 1_000_000_000L;

    private final Streams streams;
    private final boolean watched;
    private final String task;
    private final LongSupplier total;
    private final long began = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;

    private Progress(Streams streams, boolean watched, String task, LongSupplier total) {
        this.streams = streams;
        this.watched = watched;
        this.task = task;
        this.total = total;
    }

    /// The progress of a task in bytes; not shown where the standard error is no terminal, or where the standard output
    /// is one that the task `prints` to meanwhile.
    ///
    /// @param total how many bytes there are in all, asked when it is shown; 0 where that is not known
    public static Progress of(Streams streams, boolean prints, String task, LongSupplier total) {
        return new Progress(streams, streams.errShown() && !(prints && streams.outShown()), task, total);
    }

    /// So many more bytes are done.
    public void advance(long bytes) {
        done += bytes;
        if (!watched) {
            return;
        }
        if (bar.isEmpty()) {
            if (System.nanoTime() - began < SOON) {
                return;
            }
            bar = Optional.of(begin());
        }
        bar.get().stepTo(done);
    }

    private ProgressBar begin() {
        long bytes = total.getAsLong();
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit("MB", 1 << 20)
                .setInitialMax(bytes > 0 ? bytes : -1)
                .setConsumer(
                        new ConsoleProgressBarConsumer(new PrintStream(streams.err(), true, StandardCharsets.UTF_8)))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
