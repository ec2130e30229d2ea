package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program in a process of its own, as the launcher starts it.
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread listener;

    private Program(Process process) {
        this.process = process;
        listener = Thread.ofVirtual().start(this::listen);
    }

    static Program start(Path var, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dchancery.var=" + var,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().remove("CHANCERY_DB_URL");
        return new Program(builder.start());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                synchronized (said) {
                    said.add(line.get());
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /// Waits for a line in which the pattern is found, and gives what it found first.
    Matcher await(String pattern) throws InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean running = process.isAlive() || listener.isAlive();
            synchronized (said) {
                for (String line : said) {
                    Matcher found = wanted.matcher(line);
                    if (found.find()) {
                        return found;
                    }
                }
                if (!running || System.nanoTime() > deadline) {
                    throw new AssertionError(pattern + " was not said: " + said);
                }
                said.wait(100);
            }
        }
    }

    /// All that it has said so far, errors too.
    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Sends a signal (`INT`, `TERM`, `KILL`) and gives the exit code; -1 where it does not end in time.
    int end(String signal, Duration limit) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            listener.join();
        }
        return ended ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
