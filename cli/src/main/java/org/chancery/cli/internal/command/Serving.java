package org.chancery.cli.internal.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Scheme;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Holdings;
import org.chancery.server.ServerSettings;

/// A server over an office, which closes with it.
final class Serving {
    private final ChanceryServer server;

    /// Starts to serve.
    Serving(Office office, Workplace workplace, Scheme scheme, ServerSettings settings) {
        office.archive().follow();
        server = office.keep(ChanceryServer.start(
                settings, Holdings.of(office.archive(), office.store().accounts()), scheme, workplace.clock()));
    }

    String address() {
        return server.address().toString();
    }

    /// Waits for the end of the process: Ctrl-C, or a signal to stop.
    void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether something listens on the port already.
    static boolean taken(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /// The settings, where the port is free.
    static ServerSettings settings(String host, int port, boolean tls) {
        if (port != 0 && taken(host, port)) {
            throw new Refusal(
                    ExitCode.MISSING,
                    "Port " + port + " on " + host
                            + " is taken or may not be used. Choose another: --port N (0 takes a free one).");
        }
        ServerSettings local = ServerSettings.local(port);
        return new ServerSettings(host, port, tls, local.session());
    }
}
