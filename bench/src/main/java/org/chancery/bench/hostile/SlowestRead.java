package org.chancery.bench.hostile;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.chancery.marking.Scheme;

/// Reads many hostile inputs, one by one, and says how long the slowest took.
///
/// The slowest single read includes what the machine did meanwhile: a collection of garbage, another process, code not
/// compiled yet. So the slowest inputs are read again, and the best of those reads is what the input itself costs.
public final class SlowestRead {
    private static final int INPUTS = 10_000;
    private static final int AGAIN = 50;
    private static final int TIMES = 7;
    private static final int WARM_UP = 500;
    private static final String WRITE = "--write";

    private final Scheme scheme = Scheme.named("us");

    /// @param nanos the shortest read of the input so far
    record Timed(long seed, Shape shape, long nanos) {
        double millis() {
            return nanos / 1e6;
        }
    }

    /// @param single the slowest read there was
    /// @param slowest the slowest input, by its best read
    record Result(double meanMillis, Timed single, Timed slowest) {}

    SlowestRead() {}

    /// Prints a row for each subject; or, with `--write`, the bytes of one input.
    ///
    /// @param arguments how many inputs, by default 10,000; or `--write` and the seed of the input
    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals(WRITE)) {
            System.out.writeBytes(HostileInput.of(Long.parseLong(arguments[1])).bytes());
            System.out.flush();
        } else {
            print(System.out, arguments.length == 0 ? INPUTS : Integer.parseInt(arguments[0]));
        }
    }

    private static void print(PrintStream out, int inputs) {
        out.printf("%,d inputs of %,d bytes; milliseconds%n%n", inputs, HostileInput.SIZE);
        out.println("| Read by | Mean | Slowest read | Slowest input, best of " + TIMES + " reads | That input |");
        out.println("|---|---:|---:|---:|---|");
        SlowestRead measure = new SlowestRead();
        for (Subject subject : Subject.values()) {
            Result result = measure.measure(subject, inputs);
            out.printf(
                    "| `%s` | %.2f | %.1f | %.1f | seed %d, %s |%n",
                    subject.call(),
                    result.meanMillis(),
                    result.single().millis(),
                    result.slowest().millis(),
                    result.slowest().seed(),
                    result.slowest().shape().name().toLowerCase(Locale.ROOT));
        }
    }

    /// Measures one subject over the seeds 1 to `inputs`, after some more for the compiler.
    Result measure(Subject subject, int inputs) {
        for (int seed = inputs + 1; seed <= inputs + Math.min(inputs, WARM_UP); seed++) {
            time(subject, HostileInput.of(seed));
        }
        PriorityQueue<Timed> slowest = new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
        long total = 0;
        for (int seed = 1; seed <= inputs; seed++) {
            Timed timed = time(subject, HostileInput.of(seed));
            total += timed.nanos();
            slowest.add(timed);
            if (slowest.size() > AGAIN) {
                slowest.remove();
            }
        }
        List<Timed> again = slowest.stream().map(timed -> best(subject, timed)).toList();
        return new Result(total / 1e6 / inputs, worst(List.copyOf(slowest)), worst(again));
    }

    private Timed best(Subject subject, Timed first) {
        HostileInput input = HostileInput.of(first.seed());
        Timed best = first;
        for (int i = 1; i < TIMES; i++) {
            Timed next = time(subject, input);
            best = next.nanos() < best.nanos() ? next : best;
        }
        return best;
    }

    private Timed time(Subject subject, HostileInput input) {
        long start = System.nanoTime();
        Object read = subject.read(scheme, input.bytes());
        long nanos = System.nanoTime() - start;
        if (read.equals("")) {
            throw new IllegalStateException("nothing was read"); // keeps the read from being optimised away
        }
        return new Timed(input.seed(), input.shape(), nanos);
    }

    private static Timed worst(List<Timed> all) {
        return all.stream().max(Comparator.comparingLong(Timed::nanos)).orElseThrow();
    }
}
