package org.chancery.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.drop.Filer;
import org.chancery.cli.internal.drop.FolderWatch;
import org.chancery.cli.internal.drop.WatchedFolder;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery watch`: files what is dropped into a folder, until stopped.
@Command(
        name = "watch",
        description = {
            "Files the messages that are dropped into a folder, until stopped (Ctrl-C).",
            "A file is filed once it has not changed for two seconds, and moved to filed or refused below the folder, with a"
                    + " report beside it. Names that end in .part or .tmp are left alone until they are renamed. Works"
                    + " beside a running server."
        })
public final class WatchCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of("");

    public WatchCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        Scheme reading = scheme.scheme();
        PrintWriter out = spec.commandLine().getOut();
        try (Office office = workplace.open(reading)) {
            Filer filer = (files, listener) -> office.archive().importFiles(files, "operator", reading, listener);
            WatchedFolder watched = watched(filer, out);
            FolderWatch watch = office.keep(new FolderWatch(folder, watched, out::println));
            out.println("Files what comes into " + folder.toAbsolutePath() + ". Ctrl-C stops it.");
            watch.run();
            return ExitCode.OK.code();
        }
    }

    private WatchedFolder watched(Filer filer, PrintWriter out) {
        try {
            return new WatchedFolder(folder, filer, workplace.clock(), out::println);
        } catch (IOException failed) {
            throw new Refusal(ExitCode.MISSING, "The folder " + folder + " cannot be watched: " + failed.getMessage());
        }
    }
}
