package org.chancery.cli.internal.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far long work is, on the standard error, where a person watches. Work that ends soon shows nothing.
public final class Progress implements AutoCloseable {
    private static final long SOON = 1_000_000_000L;

    private final boolean watched;
    private final String task;
    private final LongSupplier total;
    private final long began = System.nanoTime();
    private final Line line;
    private final Thread wiping;
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;

    private Progress(Streams streams, boolean watched, String task, LongSupplier total) {
        this.watched = watched;
        this.task = task;
        this.total = total;
        this.line = new Line(new PrintStream(streams.err(), true, StandardCharsets.UTF_8));
        this.wiping = new Thread(line::end, "chancery-wipe");
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
        Runtime.getRuntime().addShutdownHook(wiping);
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit("MB", 1 << 20)
                .setInitialMax(bytes > 0 ? bytes : -1)
                .setConsumer(line)
                .clearDisplayOnFinish()
                .build();
    }

    /// Says a line on a standard stream, above the bar, which is drawn again soon.
    ///
    /// @param to which cleans what it is given
    public void say(PrintWriter to, String text) {
        line.above(() -> {
            to.println(text);
            to.flush();
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        if (bar.isPresent() && !line.ended()) {
            Runtime.getRuntime().removeShutdownHook(wiping);
        }
    }

    /// The line of the terminal that the bar is drawn on. A thread of the bar's draws it, another prints above it, and
    /// a
    /// third wipes it where a signal ends the program.
    private static final class Line implements ProgressBarConsumer {
        private final ConsoleProgressBarConsumer console;
        private boolean drawn;
        private boolean ended;

        Line(PrintStream err) {
            console = new ConsoleProgressBarConsumer(err);
        }

        @Override
        public int getMaxRenderedLength() {
            return console.getMaxRenderedLength();
        }

        @Override
        public synchronized void accept(String bar) {
            if (!ended) {
                console.accept(bar);
                drawn = true;
            }
        }

        @Override
        public synchronized void clear() {
            if (drawn) {
                console.clear();
                drawn = false;
            }
        }

        synchronized void above(Runnable print) {
            clear();
            print.run();
        }

        synchronized void end() {
            clear();
            ended = true;
        }

        synchronized boolean ended() {
            return ended;
        }

        @Override
        public synchronized void close() {
            clear();
        }
    }
}
