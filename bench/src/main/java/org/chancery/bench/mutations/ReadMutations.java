package org.chancery.bench.mutations;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads many mutated inputs by all processors, and says which of them broke something, and how.
public final class ReadMutations {
    private static final long INPUTS = 10_000_000;
    private static final long SEED = 1;
    private static final String WRITE = "--write";

    private ReadMutations() {}

    /// Prints a row for each kind of input and one for each fault; ends with 1 where there is a fault.
    ///
    /// @param arguments how many inputs, by default 10 million; the seed, by default 1; how many threads, by
    ///     default as many as processors; the first number, by default 0. Or `--write`, seed and number: that
    ///     input
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 3 && arguments[0].equals(WRITE)) {
            long seed = Long.parseLong(arguments[1]);
            byte[] bytes = MutatedInput.of(Pool.make(), seed, Long.parseLong(arguments[2]))
                    .bytes();
            System.out.writeBytes(bytes);
            System.out.flush();
            return;
        }
        long inputs = argument(arguments, 0, INPUTS);
        long seed = argument(arguments, 1, SEED);
        int threads = (int) argument(arguments, 2, Runtime.getRuntime().availableProcessors());
        long first = argument(arguments, 3, 0);
        Readers readers = new Readers();
        Run run = new Run(
                Pool.make(),
                seed,
                first,
                first + inputs,
                input -> input.subject().read(readers, input.bytes()));
        long start = System.nanoTime();
        run.read(threads, System.err);
        print(System.out, run, seed, (System.nanoTime() - start) / 1e9);
        if (!run.faults().isEmpty()) {
            throw new IllegalStateException("faults of " + run.faults().size() + " kinds, see above");
        }
    }

    private static long argument(String[] arguments, int index, long otherwise) {
        return index < arguments.length ? Long.parseLong(arguments[index]) : otherwise;
    }

    private static void print(PrintStream out, Run run, long seed, double seconds) {
        out.println("| Input | Read | MB | Slowest, ms |");
        out.println("|---|---:|---:|---:|");
        for (Map.Entry<Subject, Tally> each : run.tallies().entrySet()) {
            Tally tally = each.getValue();
            out.printf(
                    "| %s | %,d | %,.0f | %.1f |%n",
                    each.getKey().name().toLowerCase(Locale.ROOT),
                    tally.inputs(),
                    tally.bytes() / 1e6,
                    tally.slowest() / 1e6);
        }
        List<Fault> faults = run.faults();
        out.printf(Locale.ROOT, "%nSeed %d, %.0f seconds; faults of %d kinds%n", seed, seconds, faults.size());
        for (Fault fault : faults) {
            out.printf("%n%,d times, first: bench/mutations --write %d %d%n", fault.times(), seed, fault.number());
            out.println(fault.what());
        }
    }
}
