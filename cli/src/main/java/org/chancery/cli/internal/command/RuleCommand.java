package org.chancery.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.check.Explanation;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chancery rule`: says what a rule of the catalogues is.
@Command(
        name = "rule",
        description = "Says what a rule is, where it comes from, and what keeps and breaks it; without an id, which"
                + " rules there are.")
public final class RuleCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "ID", description = "Ids as CABLE-080 or MARK-009.")
    private List<String> ids = new ArrayList<>();

    public RuleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Output out = new Output(streams.out());
        if (ids.isEmpty()) {
            out.text(Explanation.ids().collect(Collectors.joining("\n", "", "\n")));
        }
        out.text(ids.stream().map(RuleCommand::entry).collect(Collectors.joining("\n")));
        out.flush();
        return ExitCode.OK.code();
    }

    private static String entry(String id) {
        return Explanation.of(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, "There is no rule " + id + "."));
    }
}
