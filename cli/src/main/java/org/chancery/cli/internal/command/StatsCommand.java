package org.chancery.cli.internal.command;

import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.stats.Figures;
import org.chancery.cli.internal.stats.StatsWork;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery stats`: counts what messages have in common.
///
/// Ends with [ExitCode#MISSING] where a file cannot be read, else with [ExitCode#FINDINGS] where something was refused.
@Command(
        name = "stats",
        description = "Counts messages, their years, originators, precedences, levels, captions, TAGS, cited posts and"
                + " findings.")
public final class StatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of each group are told. Default: 10.")
    private int top = 10;

    @Option(names = "--json", description = "All figures, as JSON.")
    private boolean json;

    @Mixin
    private Input input = new Input();

    public StatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw new Refusal(ExitCode.USAGE, "Of each group at least one is told, not " + top + ".");
        }
        Output out = new Output(streams.out());
        Printing printing = new Printing(streams, out, spec.commandLine().getErr());
        Figures figures = new Figures();
        printing.run(input, new StatsWork(), made -> figures.add(made.figures()));
        out.text(json ? figures.json() : figures.text(top));
        out.flush();
        return printing.worst().code();
    }
}
