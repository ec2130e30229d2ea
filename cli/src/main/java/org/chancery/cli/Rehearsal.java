package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.chancery.cable.Rule;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.terminal.Streams;

/// Runs the commands that work on files over the examples of the rules. A build runs it once while java watches which
/// classes the commands need (`-XX:AOTCacheOutput`, JEP 514); with what java keeps of it the commands start in half the
/// time.
public final class Rehearsal {
    /// Enough for java to take what the examples use for worth keeping.
    private static final int TIMES = 3;

    private Rehearsal() {}

    /// Runs the commands; what they print is thrown away.
    ///
    /// @param args a folder, in which the examples are written and from which they are removed
    /// @throws IOException where nothing can be written there
    /// @throws IllegalStateException where a command does not end as one does that has read all and found something
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "rehearsal");
        try {
            for (Rule rule : Rule.values()) {
                Files.write(folder.resolve(rule.id() + ".good.txt"), rule.good().bytes());
                Files.write(folder.resolve(rule.id() + ".bad.txt"), rule.bad().bytes());
            }
            for (int i = 0; i < TIMES; i++) {
                commands(folder.toString()).forEach(Rehearsal::run);
            }
        } finally {
            remove(folder);
        }
    }

    private static List<List<String>> commands(String folder) {
        return List.of(
                List.of("read", "--jsonl", folder),
                List.of("read", "--json", folder),
                List.of("read", folder),
                List.of("check", folder),
                List.of("check", "--sarif", folder),
                List.of("stats", folder),
                List.of("mark", "CONFIDENTIAL//NOFORN"),
                List.of("rule", Rule.EMPTY.id()),
                List.of("--version"));
    }

    private static void run(List<String> command) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false);
        int code = Main.run(
                streams,
                Place.of(Map.of(), "var"),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                command.toArray(String[]::new));
        if (code != ExitCode.OK.code() && code != ExitCode.FINDINGS.code()) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
