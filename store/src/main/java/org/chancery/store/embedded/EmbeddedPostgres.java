package org.chancery.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A PostgreSQL of our own in a folder, started if it is not running.
///
/// One process at a time owns the server, and stops it; it starts one, or adopts the one that a killed owner left
/// running. Every other process that opens the folder attaches to the owner's server. The server is durable: a
/// committed transaction outlives `kill -9` of every process.
///
/// The program's user is no superuser; it owns the database and may make databases and roles. The server listens on
/// 127.0.0.1 only, and each connection needs the secret kept in the folder.
///
/// No shutdown hook is registered here: call [#close()] in the program's own hook, after its last work with the
/// database, or the server outlives the program (and the next owner adopts it).
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(60);

    private final int port;
    private final Secret secret;
    private final Optional<Ownership> ownership;
    private boolean closed;

    private EmbeddedPostgres(int port, Secret secret, Optional<Ownership> ownership) {
        this.port = port;
        this.secret = secret;
        this.ownership = ownership;
    }

    private record Ownership(OwnerLock lock, Postmaster postmaster) {}

    /// Opens the folder, which is made where there is none. The first time takes seconds, later ones less than one;
    /// where another process owns the server, waits up to 60 s for it to be ready.
    ///
    /// @param directory the folder; nothing else should live in it
    /// @throws IOException where the server cannot run on this machine, does not start or is not ready in time; the
    ///     message has the last lines of its log, and the way out
    public static EmbeddedPostgres open(Path directory) throws IOException {
        Folder folder = Folder.at(directory);
        Deadline deadline = Deadline.in(READY);
        while (true) {
            Optional<OwnerLock> lock = OwnerLock.take(folder.lock());
            if (lock.isPresent()) {
                return own(folder, lock.get());
            }
            Optional<EmbeddedPostgres> attached = attach(folder);
            if (attached.isPresent()) {
                return attached.get();
            }
            if (deadline.passed()) {
                throw Failure.of(
                        "Another process owns the PostgreSQL in " + folder.root() + ", which is not ready after "
                                + READY.toSeconds() + " s:",
                        folder.lastLogLines());
            }
            Deadline.pause();
        }
    }

    /// With the lock in hand, has a server run. The lock is given back where that fails.
    private static EmbeddedPostgres own(Folder folder, OwnerLock lock) throws IOException {
        boolean opened = false;
        try {
            Secret secret = Secret.keep(folder);
            Binaries binaries = Binaries.in(folder);
            RunAs user = RunAs.choose(folder, binaries);
            Cluster.make(folder, binaries, user);
            Postmaster postmaster = new Postmaster(folder, binaries, user);
            int port = furnished(postmaster, adoptOrStart(postmaster, secret), secret);
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(port, secret, Optional.of(new Ownership(lock, postmaster)));
            opened = true;
            return postgres;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static int furnished(Postmaster postmaster, int port, Secret secret) throws IOException {
        try {
            new Administration(port, secret).furnish();
            return port;
        } catch (IOException e) {
            postmaster.stop();
            throw e;
        }
    }

    /// Adopts the running server when it is ready, or starts one, also where the running one ends meanwhile.
    private static int adoptOrStart(Postmaster postmaster, Secret secret) throws IOException {
        Folder folder = postmaster.folder();
        Deadline deadline = Deadline.in(READY);
        while (postmaster.running().isPresent()) {
            Optional<Integer> port = readyPort(folder, secret);
            if (port.isPresent()) {
                return port.get();
            }
            if (deadline.passed()) {
                throw Failure.of(
                        "A PostgreSQL runs in " + folder.root() + " that does not answer:", folder.lastLogLines());
            }
            Deadline.pause();
        }
        postmaster.start();
        return readyPort(folder, secret)
                .orElseThrow(() -> Failure.of(
                        "The PostgreSQL in " + folder.root() + " started and does not take the password in "
                                + folder.secret() + ":",
                        folder.lastLogLines()));
    }

    private static Optional<EmbeddedPostgres> attach(Folder folder) throws IOException {
        Optional<Secret> secret = Secret.find(folder);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        return readyPort(folder, secret.get())
                .filter(port -> new Administration(port, secret.get()).isFurnished())
                .map(port -> new EmbeddedPostgres(port, secret.get(), Optional.empty()));
    }

    private static Optional<Integer> readyPort(Folder folder, Secret secret) throws IOException {
        return PidFile.read(folder)
                .filter(PidFile::ready)
                .map(PidFile::port)
                .filter(port -> new Administration(port, secret).serves(folder.data()));
    }

    /// The JDBC URL of the program's database, without user and password; it has a query, so add parameters with `&`.
    public String jdbcUrl() {
        return jdbcUrl(Administration.PROGRAM);
    }

    /// The JDBC URL of another database on this server.
    ///
    /// @param database its name, in letters that a URL takes as they are
    public String jdbcUrl(String database) {
        return Administration.url(port, database);
    }

    public String user() {
        return Administration.PROGRAM;
    }

    public String password() {
        return secret.text();
    }

    /// Whether this process will stop the server.
    public boolean owner() {
        return ownership.isPresent();
    }

    /// Stops the server and waits for its end, where this process owns it; does nothing where it is attached, or
    /// a second time. An interrupted thread does it all the same.
    ///
    /// @throws UncheckedIOException where the server does not stop within about 40 s
    @Override
    public synchronized void close() {
        if (closed || ownership.isEmpty()) {
            return;
        }
        closed = true;
        boolean interrupted = Thread.interrupted();
        try (OwnerLock _ = ownership.get().lock()) {
            ownership.get().postmaster().stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
