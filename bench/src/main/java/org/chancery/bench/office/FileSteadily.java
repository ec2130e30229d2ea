package org.chancery.bench.office;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.archive.ImportListener;
import org.chancery.archive.SearchRequest;
import org.chancery.bench.traffic.Traffic;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.store.Reader;

/// Measures whether filing stays as quick, and searching possible, while an archive grows.
public final class FileSteadily {
    private static final String USAGE = "usage: FileSteadily MESSAGES STEP FOLDER";

    private final PrintStream out;

    FileSteadily(PrintStream out) {
        this.out = out;
    }

    /// Files messages into an empty folder, some at a time, and prints a row after each step.
    ///
    /// @param arguments messages in all, messages a step, and the folder
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        new FileSteadily(System.out)
                .run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    /// Measures and prints; gives how many messages the archive holds at the end.
    long run(int messages, int step, Path folder) throws IOException {
        TrafficGenerator traffic = Traffic.VARIED.generator();
        long filed = 0;
        out.println("| Messages | Seconds for the step | Messages a second | A search, ms | Heap, MB |");
        out.println("|---:|---:|---:|---:|---:|");
        try (Office office = Office.open(folder)) {
            for (int done = 0; done < messages; done += step) {
                long begin = System.nanoTime();
                filed += office.archive()
                        .importItems(
                                Office.items(traffic, Math.min(step, messages - done)),
                                Office.ACTOR,
                                Office.SCHEME,
                                ImportListener.none())
                        .filed();
                double seconds = (System.nanoTime() - begin) / 1e9;
                out.printf(
                        Locale.ROOT,
                        "| %,d | %.1f | %,.0f | %.0f | %,d |%n",
                        filed,
                        seconds,
                        Math.min(step, messages - done) / seconds,
                        search(office),
                        heap());
            }
        }
        return filed;
    }

    private static double search(Office office) {
        Reader reader = office.reader("reader", "S");
        long begin = System.nanoTime();
        office.archive().search(reader, new SearchRequest("harbour security", 1));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long heap() {
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) >> 20;
    }
}
