package org.chancery.cli.internal.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.internal.Build;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.check.CheckWork;
import org.chancery.cli.internal.check.Explanation;
import org.chancery.cli.internal.check.FindingText;
import org.chancery.cli.internal.check.SarifPrinter;
import org.chancery.cli.internal.check.SarifWork;
import org.chancery.cli.internal.check.Selection;
import org.chancery.cli.internal.check.Tally;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.marking.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery check`: tells what is wrong with messages, and where.
///
/// Ends with [ExitCode#MISSING] where a file cannot be read, else with [ExitCode#FINDINGS] where something that is told
/// has a severity that fails, or something was refused.
@Command(
        name = "check",
        description = {
            "Tells what is wrong with messages: file, line and column, severity and rule; the line with the place marked"
                    + " below it; and the source of the rule.",
            "An error breaks a rule; a legacy form was right once, or is usual though never right; a doubt is something"
                    + " that a person should look at."
        })
public final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--brief", description = "A line for each finding, without the line of the message.")
    private boolean brief;

    @Option(
            names = "--rule",
            split = ",",
            paramLabel = "ID",
            description = "Only what these rules find, as CABLE-080; several with commas, or given again.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--severity",
            split = ",",
            paramLabel = "SEVERITY",
            description = "Only findings of these severities: error, legacy, doubt. Default: all.")
    private List<String> severities = new ArrayList<>();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The severities that end the command with 1, or none. Default: error.")
    private List<String> failing = new ArrayList<>();

    @Option(
            names = "--sarif",
            description = "A SARIF 2.1.0 log, for editors and continuous integration; see docs/forms.md.")
    private boolean sarif;

    @Mixin
    private Input input = new Input();

    public CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Output out = new Output(streams.out());
        Printing printing = new Printing(streams, out, spec.commandLine().getErr());
        if (sarif) {
            SarifPrinter log = new SarifPrinter(out, Build.read().version());
            printing.run(input, new SarifWork(selection()), log::add);
            log.end();
            out.flush();
            return printing.worst().code();
        }
        Tally tally = new Tally();
        CheckWork work = new CheckWork(selection(), new FindingText(brief));
        printing.run(input, work, made -> tally.add(made.tally()));
        out.text(tally.sentence() + "\n");
        out.flush();
        return printing.worst().code();
    }

    private Selection selection() {
        Set<Severity> told = severities.isEmpty() ? EnumSet.allOf(Severity.class) : severities(severities);
        return new Selection(rules(), told, failing.equals(List.of("none")) ? Set.of() : severities(failing));
    }

    private Set<String> rules() {
        Set<String> known = Explanation.ids().collect(Collectors.toSet());
        Set<String> wanted = new HashSet<>();
        for (String rule : rules) {
            String id = rule.toUpperCase(Locale.ROOT);
            if (!known.contains(id)) {
                throw new Refusal(ExitCode.USAGE, "There is no rule " + rule + ".");
            }
            wanted.add(id);
        }
        return wanted;
    }

    private static Set<Severity> severities(List<String> words) {
        Set<Severity> found = EnumSet.noneOf(Severity.class);
        for (String word : words) {
            try {
                found.add(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new Refusal(ExitCode.USAGE, "There is no severity " + word + ": error, legacy or doubt.");
            }
        }
        return found;
    }
}
