package org.chancery.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.Refusal;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.cli.internal.terminal.Progress;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery import`: files messages from files, folders and zip archives.
@Command(
        name = "import",
        description = {
            "Files the messages in files, folders and zip archives.",
            "What is in the archive already, byte for byte, is left as it is. What cannot be filed is told with file, line and"
                    + " reason, and the rest goes on. Works beside a running server."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Streams streams;
    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders or zip archives.")
    private List<Path> paths = new ArrayList<>();

    public ImportCommand(Streams streams, Workplace workplace) {
        this.streams = streams;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        Scheme reading = scheme.scheme();
        PrintWriter out = spec.commandLine().getOut();
        ImportReport report;
        try (Office office = workplace.open(reading);
                Watching watching = new Watching(streams, out)) {
            report = office.archive().importFrom(paths, "operator", reading, watching);
        }
        print(report, out);
        return (report.refused() > 0 || report.errors() > 0 ? ExitCode.FINDINGS : ExitCode.OK).code();
    }

    private static void print(ImportReport report, PrintWriter out) {
        out.printf(
                "%,d files: %,d messages filed, %,d there already, %,d refused.%n",
                report.files(), report.filed(), report.known(), report.refused());
        out.printf("Findings in what was filed: %,d errors, %,d of less weight.%n", report.errors(), report.others());
        if (report.unmarked() > 0) {
            out.printf(
                    "%,d bear no marking at all: they are withheld from all who may not see unmarked messages.%n",
                    report.unmarked());
        }
    }

    /// Shows progress where a person watches, and tells each refusal at once.
    private static final class Watching implements ImportListener, AutoCloseable {
        private final PrintWriter out;
        private final Progress progress;
        private long total;

        Watching(Streams streams, PrintWriter out) {
            this.out = out;
            this.progress = Progress.of(streams, false, "Importing", () -> total);
        }

        @Override
        public void starting(long bytes) {
            total = bytes;
        }

        @Override
        public void advanced(long bytes) {
            progress.advance(bytes);
        }

        @Override
        public void refused(Refusal refusal) {
            progress.say(out, refusal.toString());
        }

        @Override
        public void close() {
            progress.close();
        }
    }
}
