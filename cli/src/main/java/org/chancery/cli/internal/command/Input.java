package org.chancery.cli.internal.command;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.cable.MessageReader;
import org.chancery.cli.internal.input.Entries;
import org.chancery.cli.internal.input.Entry;
import org.chancery.cli.internal.terminal.Progress;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.cli.internal.traffic.Pipeline;
import org.chancery.cli.internal.traffic.Work;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands that read messages have in common: which files, by which scheme, with how many threads.
final class Input {
    private static final int MOST_THREADS = 256;

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; by default, as many as there are processors. What is printed does not"
                    + " depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files with one or more messages each, and folders with all that is below them; - is the"
                    + " standard input.")
    private List<String> paths = List.of();

    Scheme scheme() {
        return scheme.scheme();
    }

    List<String> paths() {
        return paths;
    }

    /// Works on every message, and hands on what is made of them in the order of the input.
    <R> void run(Streams streams, Work<R> work, Consumer<R> inOrder, Progress progress) {
        Pipeline<R> pipeline = new Pipeline<>(new MessageReader(scheme()), work, Math.clamp(threads, 1, MOST_THREADS));
        pipeline.run(new Entries(paths), streams.in(), inOrder, progress::advance);
    }

    /// How many bytes there are in all; 0 where the standard input is among them, which does not tell.
    long total() {
        long bytes = 0;
        for (Entries entries = new Entries(paths); entries.hasNext(); ) {
            switch (entries.next()) {
                case Entry.File file -> bytes += file.size();
                case Entry.Standard _ -> {
                    return 0;
                }
                case Entry.Obstacle _ -> {}
            }
        }
        return bytes;
    }
}
