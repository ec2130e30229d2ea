package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.logging.LogManager;
import org.chancery.cli.internal.Build;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.command.CheckCommand;
import org.chancery.cli.internal.command.ConvertCommand;
import org.chancery.cli.internal.command.DemoCommand;
import org.chancery.cli.internal.command.ImportCommand;
import org.chancery.cli.internal.command.MarkCommand;
import org.chancery.cli.internal.command.ReadCommand;
import org.chancery.cli.internal.command.RuleCommand;
import org.chancery.cli.internal.command.SearchCommand;
import org.chancery.cli.internal.command.ServeCommand;
import org.chancery.cli.internal.command.StatsCommand;
import org.chancery.cli.internal.command.UserAddCommand;
import org.chancery.cli.internal.command.UserCommand;
import org.chancery.cli.internal.command.WatchCommand;
import org.chancery.cli.internal.command.WriteCommand;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.cli.internal.terminal.CleanWriter;
import org.chancery.cli.internal.terminal.OutputEnded;
import org.chancery.cli.internal.terminal.Streams;
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
    /// The commands, in the order in which they are told of.
    static final List<String> NAMES = List.of(
            "read", "check", "rule", "mark", "stats", "write", "convert", "import", "watch", "search", "serve", "demo",
            "user");

    /// How the shell sees a program that was ended because nobody reads on: 128 and the number of SIGPIPE.
    private static final int READER_WENT = 141;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /// Runs one command and ends the process.
    public static void main(String[] args) {
        Streams streams = Streams.of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getProperty("chancery.terminals", "-"));
        Place place = Place.of(System.getenv(), System.getProperty("chancery.var", "var"));
        System.exit(run(streams, place, Clock.systemUTC(), args));
    }

    /// Runs one command, and gives its exit code.
    static int run(Streams streams, Place place, Clock clock, String... args) {
        String first = args.length == 0 ? "" : args[0];
        CommandLine line = commandLine(named(first), streams, place, clock);
        int code = line.execute(args);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /// The commands that arguments which begin so can mean.
    private static List<String> named(String first) {
        if (first.equals("--version") || first.equals("-V")) {
            return List.of();
        }
        return NAMES.contains(first) ? List.of(first) : NAMES;
    }

    /// The command line with some of its commands. Those that a run does not use are not made, as making them takes
    /// time, and some of them libraries that others do without.
    static CommandLine commandLine(List<String> names, Streams streams, Place place, Clock clock) {
        CommandLine line = new CommandLine(new Main());
        for (String name : names) {
            line.addSubcommand(command(name, streams, place, clock));
        }
        line.setOut(writer(streams.out()));
        line.setErr(writer(streams.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(Main::misused);
        line.setExecutionExceptionHandler(Main::failed);
        line.setUsageHelpAutoWidth(streams.outShown());
        describe(line);
        return line;
    }

    private static CommandLine command(String name, Streams streams, Place place, Clock clock) {
        return switch (name) {
            case "read" -> new CommandLine(new ReadCommand(streams));
            case "check" -> new CommandLine(new CheckCommand(streams));
            case "rule" -> new CommandLine(new RuleCommand(streams));
            case "stats" -> new CommandLine(new StatsCommand(streams));
            case "write" -> new CommandLine(new WriteCommand(streams));
            case "convert" -> new CommandLine(new ConvertCommand(streams)).setCaseInsensitiveEnumValuesAllowed(true);
            case "mark" -> new CommandLine(new MarkCommand(streams, clock));
            default -> ofOffice(name, streams, new Workplace(place, clock));
        };
    }

    private static CommandLine ofOffice(String name, Streams streams, Workplace workplace) {
        quieten();
        return switch (name) {
            case "import" -> new CommandLine(new ImportCommand(streams, workplace));
            case "watch" -> new CommandLine(new WatchCommand(workplace));
            case "search" -> new CommandLine(new SearchCommand(workplace));
            case "serve" -> new CommandLine(new ServeCommand(workplace));
            case "demo" -> new CommandLine(new DemoCommand(workplace));
            case "user" -> new CommandLine(new UserCommand(workplace)).addSubcommand(new UserAddCommand(workplace));
            default -> throw new IllegalArgumentException("no command " + name);
        };
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
        String message = String.valueOf(mistake.getMessage());
        String label = "Error: ";
        line.getErr().println("chancery: " + (message.startsWith(label) ? message.substring(label.length()) : message));
        UnmatchedArgumentException.printSuggestions(mistake, line.getErr());
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult ignored) {
        if (failure instanceof Refusal refusal) {
            line.getErr().println("chancery: " + refusal.getMessage());
            return refusal.code().code();
        }
        if (failure instanceof OutputEnded ended) {
            return ended(ended, line);
        }
        if (ending()) {
            return ExitCode.INTERNAL.code();
        }
        line.getErr().println("chancery: a fault in the program itself; please report what follows");
        failure.printStackTrace(line.getErr());
        return ExitCode.INTERNAL.code();
    }

    private static int ended(OutputEnded ended, CommandLine line) {
        if (ended.byReader()) {
            return READER_WENT;
        }
        line.getErr().println("chancery: the output cannot be written: " + ended.getMessage());
        return ExitCode.MISSING.code();
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

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new CleanWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
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
