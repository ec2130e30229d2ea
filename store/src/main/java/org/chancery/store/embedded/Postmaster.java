package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The server process of a folder. `pg_ctl` starts it in a session of its own, so that a terminal's Ctrl-C reaches
/// Java and not the server, which Java then stops in order.
///
/// @param folder its folder, of which this process holds the lock
/// @param binaries its programs
/// @param user whom they run as
record Postmaster(Folder folder, Binaries binaries, RunAs user) {
    private static final Duration COMMAND = Duration.ofMinutes(6);
    private static final String RECOVERY_SECONDS = "300";
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final Duration COLLECTED = Duration.ofMillis(200);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);
    private static final long LONG_LOG_BYTES = 1L << 20;
    private static final int ATTEMPTS = 3;

    /// The process of the running server; empty where the pid file is absent, of a dead process, or of a process that
    /// only got the same number later.
    Optional<ProcessHandle> running() throws IOException {
        return PidFile.read(folder)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(this::isOurs);
    }

    /// Whether the program that a process runs lies in our folder, or, where the system does not say, names it.
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return process.isAlive()
                && info.command()
                        .map(command -> Path.of(command).startsWith(folder.root()))
                        .orElseGet(() -> Stream.of(info.arguments().orElse(new String[0]))
                                .anyMatch(argument ->
                                        argument.contains(folder.data().toString())));
    }

    /// Starts it and waits until it takes connections, recovery after a crash included.
    ///
    /// @throws IOException where it does not; with the last lines of its log
    void start() throws IOException {
        setAside();
        for (int attempt = 1; ; attempt++) {
            Settings.write(folder);
            Command.Outcome outcome =
                    control("start", "--wait", "--timeout=" + RECOVERY_SECONDS, "--log=" + folder.log());
            if (outcome.succeeded()) {
                return;
            }
            List<String> log = folder.lastLogLines();
            boolean portTaken = log.stream().anyMatch(line -> line.contains("could not bind"));
            if (!portTaken || attempt == ATTEMPTS) {
                throw Failure.of(
                        "PostgreSQL does not start in " + folder.root() + ":",
                        Stream.concat(outcome.said().stream(), log.stream()).toList());
            }
        }
    }

    /// Clears the way for a start: what a killed server left, and a log grown long.
    private void setAside() throws IOException {
        endLeftBehind();
        Optional<PidFile> stale = PidFile.read(folder);
        if (stale.isPresent() && ProcessHandle.of(stale.get().pid()).isPresent()) {
            // PostgreSQL takes any living process of that number for its server, and would refuse to start.
            Files.delete(PidFile.path(folder));
        }
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LONG_LOG_BYTES) {
            Files.move(folder.log(), folder.oldLog(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Waits for the sessions of a killed server, which end when they notice; one busy with a long statement is ended.
    private void endLeftBehind() throws IOException {
        if (!holdsNoLonger(() -> !leftBehind().isEmpty(), LEFT_BEHIND)) {
            leftBehind().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<ProcessHandle> leftBehind() {
        String server = Path.of(binaries.program("postgres")).getFileName().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(path -> path.startsWith(folder.root()) && path.endsWith(server))
                        .isPresent())
                .toList();
    }

    /// Stops it: a fast shutdown (sessions are ended, all is written), and after 30 s an immediate one, which loses
    /// nothing committed either but leaves the next start to recover.
    ///
    /// @throws IOException where it runs on nevertheless; with the last lines of its log
    void stop() throws IOException {
        Optional<ProcessHandle> process = running();
        if (process.isEmpty()) {
            return;
        }
        control("stop", "--no-wait", "--mode=fast");
        if (ended(process.get(), FAST)) {
            return;
        }
        Command.Outcome outcome = control("stop", "--no-wait", "--mode=immediate");
        if (!ended(process.get(), IMMEDIATE)) {
            throw Failure.of(
                    "PostgreSQL (process " + process.get().pid() + ") does not stop:",
                    Stream.concat(outcome.said().stream(), folder.lastLogLines().stream())
                            .toList());
        }
    }

    /// Waits for the end of the process. One that has ended its work and is still listed gets a moment more: it goes in
    /// an instant, or never where nobody collects the dead (Java as a container's first process).
    private boolean ended(ProcessHandle process, Duration limit) throws IOException {
        return holdsNoLonger(() -> isOurs(process), limit)
                && (holdsNoLonger(process::isAlive, COLLECTED) || !isOurs(process));
    }

    private static boolean holdsNoLonger(BooleanSupplier condition, Duration limit) throws IOException {
        Deadline deadline = Deadline.in(limit);
        while (condition.getAsBoolean()) {
            if (deadline.passed()) {
                return false;
            }
            Deadline.pause();
        }
        return true;
    }

    private Command.Outcome control(String action, String... options) throws IOException {
        List<String> program = List.of(binaries.program("pg_ctl"), action, "--pgdata=" + folder.data());
        return Command.run(
                folder,
                user.line(Stream.concat(program.stream(), Stream.of(options)).toList()),
                COMMAND);
    }
}
