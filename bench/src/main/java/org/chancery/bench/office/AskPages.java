package org.chancery.bench.office;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.chancery.archive.ImportListener;
import org.chancery.bench.traffic.Traffic;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Holdings;
import org.chancery.server.Passwords;
import org.chancery.server.ServerSettings;
import org.chancery.store.Account;
import org.chancery.store.Reader;

/// Measures how long pages take when many read at a time: a server over an archive of exercise traffic, and readers who
/// search and open messages, each with a pause between.
public final class AskPages {
    private static final String USAGE = "usage: AskPages MESSAGES FOLDER [READERS [SECONDS [PAUSE_MILLIS]]]";
    private static final String PASSWORD = "exercise only, not a secret";
    private static final List<String> LEVELS = List.of("U", "C", "S", "TS");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z]+");
    private static final int READERS = 20;
    private static final int SECONDS = 60;
    private static final int PAUSE_MILLIS = 1_000;

    private final PrintStream out;

    AskPages(PrintStream out) {
        this.out = out;
    }

    /// Files messages in an empty folder and asks for pages.
    ///
    /// @param arguments messages; the folder; readers, by default 20; seconds, by default 60; and the mean
    /// pause of a reader between two pages in milliseconds, by default 1,000
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || arguments.length > 5) {
            throw new IllegalArgumentException(USAGE);
        }
        new AskPages(System.out)
                .run(
                        Integer.parseInt(arguments[0]),
                        Path.of(arguments[1]),
                        new Load(
                                number(arguments, 2, READERS),
                                number(arguments, 3, SECONDS),
                                number(arguments, 4, PAUSE_MILLIS)));
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /// How many read, for how long, and how long each pauses on average.
    record Load(int readers, int seconds, int pauseMillis) {}

    /// Measures and prints. A first half of the time warms up and is not counted.
    void run(int messages, Path folder, Load load) throws IOException, InterruptedException {
        TrafficGenerator traffic = Traffic.VARIED.generator();
        try (Office office = Office.open(folder)) {
            office.archive()
                    .importItems(Office.items(traffic, messages), Office.ACTOR, Office.SCHEME, ImportListener.none());
            String hash = new Passwords().encode(PASSWORD);
            for (int i = 0; i < load.readers(); i++) {
                Reader reader = office.reader("reader" + i, LEVELS.get(i % LEVELS.size()));
                Account account = new Account(reader.name(), "Reader " + i, "", hash, reader.clearance());
                office.store().accounts().put(account, Office.ACTOR);
            }
            try (ChanceryServer server = ChanceryServer.start(
                    ServerSettings.local(0),
                    Holdings.of(office.archive(), office.store().accounts()),
                    Office.SCHEME,
                    Office.CLOCK)) {
                out.printf(Locale.ROOT, "%,d messages, %d readers%n%n", messages, load.readers());
                visit(server, load);
                print(visit(server, load), load);
            }
        }
    }

    private static Took visit(ChanceryServer server, Load load) throws InterruptedException {
        Took took = new Took();
        List<String> words = words();
        List<Future<?>> visits = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < load.readers(); i++) {
                int number = i;
                visits.add(readers.submit(() -> {
                    try (Visitor visitor = new Visitor(server.address(), number, words)) {
                        visitor.signIn("reader" + number, PASSWORD);
                        visitor.visit(System.nanoTime() + load.seconds() * 500_000_000L, load.pauseMillis(), took);
                    }
                    return number;
                }));
            }
        }
        for (Future<?> visit : visits) {
            try {
                visit.get();
            } catch (ExecutionException failed) {
                throw new UncheckedIOException(new IOException(failed.getCause()));
            }
        }
        return took;
    }

    /// Words of the traffic, common and rare.
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (byte[] message : Traffic.VARIED.first(100)) {
            for (String word : NO_WORD.split(new String(message, StandardCharsets.ISO_8859_1), -1)) {
                if (word.length() > 3) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private void print(Took took, Load load) {
        out.println("| Page | Asked for | A second | Median, ms | 90 of 100 | 99 of 100 |");
        out.println("|---|---:|---:|---:|---:|---:|");
        print("search", took.searches(), load);
        print("message", took.messages(), load);
    }

    private void print(String page, Queue<Long> nanos, Load load) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length > 0) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.1f | %.1f | %.1f |%n",
                    page,
                    sorted.length,
                    sorted.length * 2.0 / load.seconds(),
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 9 / 10] / 1e6,
                    sorted[sorted.length * 99 / 100] / 1e6);
        }
    }
}
