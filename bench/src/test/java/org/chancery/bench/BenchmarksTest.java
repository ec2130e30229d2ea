package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Every benchmark is run for a millisecond: that it runs is tested, not how fast.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarksTest {
    private static final boolean PEERS = BenchmarksTest.class.getResource("reading/mt103.fin") != null;

    private Collection<RunResult> results = List.of();

    @BeforeAll
    void run(@TempDir Path folder) throws RunnerException {
        results = new Runner(Benchmarks.options("", TimeValue.milliseconds(1))
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .forks(0)
                        .verbosity(VerboseMode.SILENT)
                        .output(folder.resolve("jmh.log").toString())
                        .build())
                .run();
    }

    @Test
    void everyClassWithBenchmarksRuns() throws IOException {
        Set<String> run = new TreeSet<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark();
            run.add(method.substring(method.indexOf("org.chancery"), method.lastIndexOf('.')));
        }
        Set<String> written = written("main");
        if (PEERS) {
            written.addAll(written("peers"));
        }

        assertThat(written).isNotEmpty();
        assertThat(run).isEqualTo(written);
    }

    @Test
    void everyBenchmarkHasARowWithItsFigures() {
        List<String> rows = Figures.table(results).lines().skip(2).toList();

        assertThat(rows)
                .hasSameSizeAs(results)
                .allSatisfy(row -> assertThat(row).matches("(\\| \\w+\\.\\w+(, \\w+)? )(\\| [1-9][0-9,]* ){3}\\|.*"));
        assertThat(rows)
                .filteredOn(row -> row.startsWith("| ReadMessage") || row.startsWith("| WriteMessage"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).matches(".* \\| [0-9,.]+ \\| [0-9,.]+ \\| [0-9,]+ \\| [0-9.]+ \\|"));
    }

    private static Set<String> written(String kind) throws IOException {
        Path sources = Path.of("src", kind, "java");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("    @Benchmark\n")) {
                    String name = sources.relativize(file).toString();
                    names.add(
                            name.substring(0, name.length() - ".java".length()).replace('/', '.'));
                }
            }
        }
        return names;
    }
}
