package org.chancery.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Schemes;
import org.chancery.cli.internal.office.DemonstrationAccounts;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.exercise.DemonstrationOffice;
import org.chancery.exercise.DemonstrationUser;
import org.chancery.marking.Scheme;
import org.chancery.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery demo`: the demonstration office, served until stopped.
@Command(
        name = "demo",
        description = {
            "Serves the demonstration office until stopped (Ctrl-C): an embassy of one invented state in another, a year of its"
                    + " messages, and five people who may see more or less of them.",
            "Everything in it is invented. The data stay in the data folder: the next start is on the same."
        })
public final class DemoCommand implements Callable<Integer> {
    private static final String SCHEME = "exercise";

    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = ServeCommand.PORT,
            description = "The port; where it is taken, or 0, a free one. Default: CHANCERY_PORT, or 8080.")
    private int port = 8080;

    public DemoCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        Scheme scheme = Schemes.named(SCHEME);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Opening the office in " + workplace.place().var() + " …");
        boolean taken = port != 0 && Serving.taken(ServerSettings.LOOPBACK, port);
        ServerSettings settings = ServerSettings.local(taken ? 0 : port);
        try (Office office = workplace.open(scheme)) {
            List<ImportItem> messages = DemonstrationOffice.messages().stream()
                    .map(message -> new ImportItem(message.name(), message.bytes()))
                    .toList();
            office.archive().importItems(messages, "demonstration", scheme, ImportListener.none());
            List<DemonstrationAccounts.SignIn> signIns =
                    DemonstrationAccounts.of(office, workplace.place().var());
            Serving serving = new Serving(office, workplace, scheme, settings);
            print(serving.address(), signIns, out);
            serving.untilStopped();
            return ExitCode.OK.code();
        }
    }

    private static void print(String address, List<DemonstrationAccounts.SignIn> signIns, PrintWriter out) {
        out.println();
        out.println("The demonstration office is at " + address);
        out.println();
        out.printf("  %-12s %-28s %s%n", "user", "password", "");
        for (DemonstrationAccounts.SignIn signIn : signIns) {
            DemonstrationUser user = signIn.user();
            out.printf("  %-12s %-28s %s, %s%n", user.username(), signIn.password(), user.name(), user.title());
            out.printf("  %-12s %-28s %s%n", "", "", user.about());
        }
        out.println();
        out.println("Everything in it is invented. Not accredited for real classified information. Ctrl-C stops it.");
    }
}
