package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The data folder, made by `initdb`: UTF-8, sorted by code point (the builtin provider's `C.UTF-8`, the same on every
/// machine), pages with checksums, each connection by password.
final class Cluster {
    /// The server's administrator; the program itself works as another user.
    static final String ADMINISTRATOR = "postgres";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Cluster() {}

    /// Makes it where there is none. It is made under another name, so what a killed `initdb` leaves is never taken for
    /// it.
    static void make(Folder folder, Binaries binaries, RunAs user) throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        Path fresh = folder.beside("data");
        List<String> line = List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + folder.secret(),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Command.Outcome outcome = Command.run(folder, user.line(line), LIMIT);
        if (!outcome.succeeded()) {
            throw Failure.of("PostgreSQL could not make its data folder in " + folder.root() + ":", outcome.said());
        }
        folder.finish(fresh, folder.data());
    }
}
