package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs short programs to their end. Their output goes to a file and not a pipe, because a server that they leave
/// behind would hold a pipe open.
final class Command {
    private static final int NOT_ENDED = -1;

    private Command() {}

    /// How a program ended.
    ///
    /// @param exit its exit code, 0 for success
    /// @param said its last lines
    record Outcome(int exit, List<String> said) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    /// Runs a program in the folder, without the environment's PostgreSQL settings and with messages in English.
    ///
    /// @throws IOException where there is no such program
    static Outcome run(Folder folder, List<String> line, Duration limit) throws IOException {
        Path output = folder.commandLog();
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome(process.exitValue(), Tail.of(output));
            }
        } catch (InterruptedException e) {
            throw Deadline.interrupted("running " + line.getFirst());
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(NOT_ENDED, List.of("did not end within " + limit.toSeconds() + " s"));
    }
}
