package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs benchmarks and prints a table: one thread, a fresh JVM for each benchmark in each round.
///
/// A round runs every benchmark once, so that what disturbs the machine for a while disturbs ours and the peers' alike.
public final class Benchmarks {
    private static final String USAGE = "usage: Benchmarks PATTERN [ROUNDS [SECONDS]]";
    private static final int ROUNDS = 3;
    private static final int SECONDS = 3;
    private static final int WARM_UPS = 5;
    private static final int ITERATIONS = 2;

    private Benchmarks() {}

    /// Measures the benchmarks whose class or method a pattern finds.
    ///
    /// @param arguments the pattern, such as `reading`; rounds, by default 3; seconds an iteration, by default 3
    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length < 1 || arguments.length > 3) {
            throw new IllegalArgumentException(USAGE);
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS;
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("Round " + round + " of " + rounds);
            results.addAll(round(arguments[0], TimeValue.seconds(seconds)));
        }
        System.out.printf(
                "Rounds: %d, each in a fresh JVM: %d iterations of %d s after %d to warm up; one thread%n",
                rounds, ITERATIONS, seconds, WARM_UPS);
        System.out.println();
        System.out.print(Figures.table(results));
    }

    private static Collection<RunResult> round(String pattern, TimeValue time) throws RunnerException {
        return new Runner(options(pattern, time)
                        .warmupIterations(WARM_UPS)
                        .measurementIterations(ITERATIONS)
                        .forks(1)
                        .jvmArgs("-Xms1g", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /// What all runs share: throughput, one thread, counts of what was allocated.
    static ChainedOptionsBuilder options(String pattern, TimeValue time) {
        return new OptionsBuilder()
                .include("org\\.chancery\\.bench\\..*" + pattern)
                .mode(Mode.Throughput)
                .threads(1)
                .warmupTime(time)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }
}
