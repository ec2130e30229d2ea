package org.chancery.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.drop.Filer;
import org.chancery.cli.internal.drop.FolderWatch;
import org.chancery.cli.internal.drop.MailDrop;
import org.chancery.cli.internal.drop.MailSettings;
import org.chancery.cli.internal.drop.MailWatch;
import org.chancery.cli.internal.drop.WatchedFolder;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery watch`: files what is dropped into a folder or sent to a mailbox, until stopped.
@Command(
        name = "watch",
        description = {
            "Files the messages that are dropped into a folder or sent to a mailbox, until stopped (Ctrl-C).",
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

    @Option(
            names = "--mail",
            paramLabel = "FILE",
            description =
                    "Properties of a mailbox to look into by IMAP: host, user, password-file and others (docs/import.md).")
    private Optional<Path> mail = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder.")
    private Optional<Path> folder = Optional.empty();

    public WatchCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (folder.isEmpty() && mail.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "Watch what? Name a folder, or a mailbox with --mail.");
        }
        Scheme reading = scheme.scheme();
        Optional<MailSettings> mailbox = mail.map(WatchCommand::settings);
        PrintWriter out = spec.commandLine().getOut();
        List<Thread> watches = new ArrayList<>();
        try (Office office = workplace.open(reading)) {
            Filer filer = (files, listener) -> office.archive().importFiles(files, "operator", reading, listener);
            mailbox.ifPresent(settings -> {
                MailDrop drop = new MailDrop(settings, filer, workplace.clock(), out::println);
                MailWatch watch = office.keep(new MailWatch(drop, settings.every(), out::println));
                watches.add(Thread.ofPlatform().name("chancery-mail").start(watch::run));
                out.println("Files what is sent to " + settings + ". Ctrl-C stops it.");
            });
            if (folder.isPresent()) {
                FolderWatch watch = office.keep(watch(folder.get(), filer, out));
                watches.add(Thread.ofPlatform().name("chancery-watch").start(watch::run));
                out.println("Files what comes into " + folder.get().toAbsolutePath() + ". Ctrl-C stops it.");
            }
            for (Thread watch : watches) {
                watch.join();
            }
            return ExitCode.OK.code();
        }
    }

    private FolderWatch watch(Path path, Filer filer, PrintWriter out) {
        try {
            WatchedFolder watched = new WatchedFolder(path, filer, workplace.clock(), out::println);
            return new FolderWatch(path, watched, out::println);
        } catch (IOException failed) {
            throw new Refusal(ExitCode.MISSING, "The folder " + path + " cannot be watched: " + failed.getMessage());
        }
    }

    private static MailSettings settings(Path file) {
        try {
            return MailSettings.read(file, System.getenv());
        } catch (IOException failed) {
            throw new Refusal(ExitCode.MISSING, "The settings in " + file + " cannot be read: " + failed.getMessage());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(ExitCode.USAGE, file + ": " + wrong.getMessage());
        }
    }
}
