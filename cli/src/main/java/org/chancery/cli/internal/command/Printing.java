package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.terminal.Progress;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.cli.internal.traffic.Work;

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
    /// @param printed what of a result is printed
    /// @param more takes each result before it is printed
    <R> void run(Input input, Work<R> work, Function<R, Printed> printed, Consumer<R> more) {
        try (Progress progress = Progress.of(streams, true, "Reading", input::total)) {
            input.run(
                    streams,
                    work,
                    made -> {
                        more.accept(made);
                        Printed told = printed.apply(made);
                        told.print(out, err);
                        worst = worst.worse(told.worst());
                    },
                    progress);
        }
    }

    /// The gravest end so far.
    ExitCode worst() {
        return worst;
    }
}
