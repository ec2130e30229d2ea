package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.reading.PrintedWork;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Progress;
import org.chancery.cli.internal.terminal.Streams;

/// Prints what is made of each message, and remembers how grave it was.
final class Printing {
    private final Streams streams;
    private final Output out;
    private final PrintWriter err;
    private ExitCode worst = ExitCode.OK;

    /// @param err which cleans what it is given
    Printing(Streams streams, Output out, PrintWriter err) {
        this.streams = streams;
        this.out = out;
        this.err = err;
    }

    /// Works on all messages of an input.
    ///
    /// @param more takes each result before it is printed
    <R extends PrintedWork.Made> void run(Input input, PrintedWork<R> work, Consumer<R> more) {
        try (Progress progress = Progress.of(streams, true, "Reading", input::total)) {
            input.run(
                    streams,
                    work,
                    made -> {
                        more.accept(made);
                        made.printed().print(out, line -> progress.say(err, line));
                        worst = worst.worse(made.printed().worst());
                    },
                    progress);
        }
    }

    /// The gravest end so far.
    ExitCode worst() {
        return worst;
    }
}
