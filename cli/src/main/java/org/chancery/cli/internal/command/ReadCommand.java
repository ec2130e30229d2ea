package org.chancery.cli.internal.command;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.cli.internal.reading.SheetWork;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chancery read`: prints messages from files, without an archive.
///
/// Every file is read to its end whatever becomes of the others. Ends with [ExitCode#MISSING] where a file cannot
/// be read, else with [ExitCode#FINDINGS] where a message has a finding of severity error or something was
/// refused.
@Command(
        name = "read",
        description = {
            "Prints messages as a person reads them, and what is wrong with them.",
            "The margin shows each paragraph's mark: in parentheses where the message has it, in square brackets"
                    + " where the paragraph has none and is held under the mark shown."
        })
public final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    /// The command, with what it reads for the file `-` and where it prints.
    public ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Output out = new Output(streams.out());
        Printing printing = new Printing(streams, out, spec.commandLine().getErr());
        printing.run(input, new SheetWork(input.scheme()), Function.identity(), _ -> {});
        out.flush();
        return printing.worst().code();
    }
}
