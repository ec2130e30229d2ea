package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Scheme;
import org.chancery.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery serve`: the office's pages and API, until stopped.
@Command(
        name = "serve",
        description = {
            "Serves the office's pages and API until stopped (Ctrl-C).",
            "Starts the embedded database in the data folder, or uses the one that CHANCERY_DB_URL names. People sign in with"
                    + " the accounts that `chancery user add` makes."
        })
public final class ServeCommand implements Callable<Integer> {
    /// Where pages are served where nothing else is said.
    static final String PORT = "${env:CHANCERY_PORT:-8080}";

    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ServerSettings.LOOPBACK,
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host = ServerSettings.LOOPBACK;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = PORT,
            description = "The port; 0 takes a free one. Default: CHANCERY_PORT, or 8080.")
    private int port = 8080;

    @Option(
            names = "--tls-in-front",
            description = "A proxy with TLS stands in front: cookies are then sent over TLS only.")
    private boolean tls;

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    public ServeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Scheme writing = scheme.scheme();
        ServerSettings settings = Serving.settings(host, port, tls);
        PrintWriter out = spec.commandLine().getOut();
        try (Office office = workplace.open(writing)) {
            Serving serving = new Serving(office, workplace, writing, settings);
            out.println("Chancery is at " + serving.address() + " (data in "
                    + workplace.place().var() + ").");
            if (office.store().accounts().all().isEmpty()) {
                out.println("Nobody can sign in yet. In another terminal: chancery user add NAME --level C");
            }
            out.println("Ctrl-C stops it.");
            serving.untilStopped();
            return ExitCode.OK.code();
        }
    }
}
