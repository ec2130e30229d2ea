package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.logging.LogManager;
import org.chancery.cli.internal.Build;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.command.DemoCommand;
import org.chancery.cli.internal.command.ImportCommand;
import org.chancery.cli.internal.command.ReadCommand;
import org.chancery.cli.internal.command.SearchCommand;
import org.chancery.cli.internal.command.ServeCommand;
import org.chancery.cli.internal.command.UserAddCommand;
import org.chancery.cli.internal.command.UserCommand;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.cli.internal.terminal.CleanWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program: finds the command that the arguments name and ends with its exit code. The composition root: what
/// commands work with (streams, clock, folders) is made here and handed to them.
@Command(
        name = "chancery",
        description = "The record office of a mission: reads, files and finds its record messages.",
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /// Runs one command and ends the process.
    public static void main(String[] args) {
        quieten();
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        Place place = Place.of(System.getenv(), System.getProperty("chancery.var", "var"));
        int code = commandLine(System.in, out, err, new Workplace(place, Clock.systemUTC()))
                .execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /// The whole command line, reading from `in`, and writing to `out` and `err` through a {@link CleanWriter}.
    static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err, Workplace workplace) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ReadCommand(in));
        line.addSubcommand(new ImportCommand(workplace));
        line.addSubcommand(new SearchCommand(workplace));
        line.addSubcommand(new ServeCommand(workplace));
        line.addSubcommand(new DemoCommand(workplace));
        line.addSubcommand(new CommandLine(new UserCommand(workplace)).addSubcommand(new UserAddCommand(workplace)));
        line.setOut(new PrintWriter(new CleanWriter(out), true));
        line.setErr(new PrintWriter(new CleanWriter(err), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(Main::misused);
        line.setExecutionExceptionHandler(Main::failed);
        line.setUsageHelpAutoWidth(true);
        describe(line);
        return line;
    }

    /// Without a command there is nothing to do: says which there are.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static void describe(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).exitCodeOnExecutionException(ExitCode.INTERNAL.code());
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.exitCodeListHeading("%nExit codes:%n");
        usage.exitCodeList(ExitCode.list());
        usage.sortOptions(false);
        line.getSubcommands().values().forEach(Main::describe);
    }

    private static int misused(ParameterException mistake, String[] ignored) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println("chancery: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, line.getErr());
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult ignored) {
        if (failure instanceof Refusal refusal) {
            line.getErr().println("chancery: " + refusal.getMessage());
            return refusal.code().code();
        }
        if (ending()) {
            return ExitCode.INTERNAL.code();
        }
        line.getErr().println("chancery: a fault in the program itself; please report what follows");
        failure.printStackTrace(line.getErr());
        return ExitCode.INTERNAL.code();
    }

    /// Whether a signal ends the process: what that breaks off is no fault, and the signal is the exit code.
    private static boolean ending() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /// What the libraries log: warnings, on the standard error.
    private static void quieten() {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            if (settings != null) {
                LogManager.getLogManager().readConfiguration(settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()));
    }

    /// What `--version` prints: the version and commit of this build, and the Java it runs on.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Build build = Build.read();
            return new String[] {
                "Chancery " + build.version() + " (commit " + build.commit() + ")",
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
            };
        }
    }
}
