package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chancery.cable.Rule;
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
    /// @throws IOException where the folder for temporary files cannot be used
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("chancery-rehearsal");
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
        Main.run(streams, Place.of(Map.of(), "var"), Clock.systemUTC(), command.toArray(String[]::new));
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
