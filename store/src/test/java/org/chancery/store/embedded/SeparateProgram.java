package org.chancery.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JVM of its own that opens a folder, says whether it is the owner, and commits rows until it is ended, one line of
/// output for each. Like the real program it closes in its own shutdown hook, after a last row.
final class SeparateProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final BufferedReader output;

    private SeparateProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.open(Path.of(arguments[0]));
        Rows rows = new Rows(postgres);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (postgres) {
                System.out.println("last " + rows.add());
            } catch (SQLException e) {
                System.out.println("server gone " + e.getMessage());
            }
        }));
        System.out.println(postgres.owner() ? "owner" : "attached");
        while (true) {
            System.out.println("row " + rows.add());
        }
    }

    /// Starts one, before its command line what is given (such as `setsid`).
    static SeparateProgram start(Path folder, String... before) throws IOException {
        List<String> line = new ArrayList<>(List.of(before));
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SeparateProgram.class.getName(),
                folder.toString()));
        return new SeparateProgram(
                new ProcessBuilder(line).redirectErrorStream(true).start());
    }

    /// Reads its output up to a line that begins so.
    ///
    /// @throws IOException where the output ends before, or goes on for too long without; with what it said
    String await(String beginning) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<String> said = new ArrayList<>();
        Optional<String> line = Optional.ofNullable(output.readLine());
        while (line.isPresent() && System.nanoTime() < deadline) {
            if (line.get().startsWith(beginning)) {
                return line.get();
            }
            said.add(line.get());
            line = Optional.ofNullable(output.readLine());
        }
        throw new IOException("The separate program did not say \"" + beginning + "\": " + said);
    }

    /// Ends it as `kill -9` does, and gives the number of the last row that it says it committed.
    int kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would close its output too
        process.waitFor();
        try (Stream<String> lines = output.lines()) {
            return lines.filter(line -> line.startsWith("row "))
                    .map(line -> Integer.parseInt(line.substring("row ".length())))
                    .reduce(0, (first, second) -> second);
        }
    }

    Process process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
