package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// What one benchmark did in all its iterations, each list in their order.
///
/// @param operations a second
/// @param bytes read or written a second; nought where the benchmark counts none
/// @param processor nanoseconds of the processor a second; nought where the benchmark counts no bytes
/// @param allocated bytes an operation
record Figures(List<Double> operations, List<Double> bytes, List<Double> processor, List<Double> allocated) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String BYTES = "bytes";
    private static final String PROCESSOR = "processor";
    private static final String HEAD = """
            | Benchmark | Operations/s: min | median | max | MB/s: median | of processor time | Bytes allocated/op | for a byte |
            |---|---:|---:|---:|---:|---:|---:|---:|
            """;

    Figures {
        operations = List.copyOf(operations);
        bytes = List.copyOf(bytes);
        processor = List.copyOf(processor);
        allocated = List.copyOf(allocated);
    }

    /// A Markdown table, one row a benchmark; iterations of several runs of one benchmark count together.
    static String table(Collection<RunResult> results) {
        Map<String, List<IterationResult>> iterations = new LinkedHashMap<>();
        for (RunResult run : results) {
            run.getBenchmarkResults()
                    .forEach(fork -> iterations
                            .computeIfAbsent(name(run.getParams()), key -> new ArrayList<>())
                            .addAll(fork.getIterationResults()));
        }
        StringBuilder table = new StringBuilder(HEAD);
        iterations.forEach((name, of) -> table.append(Figures.of(of).row(name)));
        return table.toString();
    }

    private static Figures of(List<IterationResult> iterations) {
        List<Double> operations = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        List<Double> allocated = new ArrayList<>();
        for (IterationResult each : iterations) {
            operations.add(each.getPrimaryResult().getScore());
            bytes.add(score(each, BYTES));
            processor.add(score(each, PROCESSOR));
            allocated.add(score(each, ALLOCATED));
        }
        return new Figures(operations, bytes, processor, allocated);
    }

    private static double score(IterationResult iteration, String name) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        return result == null ? 0 : result.getScore();
    }

    private static String name(BenchmarkParams params) {
        String[] words = params.getBenchmark().split("\\.", -1);
        StringBuilder name = new StringBuilder(words[words.length - 2] + "." + words[words.length - 1]);
        for (String key : new TreeSet<>(params.getParamsKeys())) {
            name.append(", ").append(params.getParam(key).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private String row(String name) {
        double median = median(operations);
        double read = median(bytes) / median;
        double made = median(allocated);
        return "| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        "%,.0f"
                                .formatted(
                                        operations.stream().min(Double::compare).orElseThrow()),
                        "%,.0f".formatted(median),
                        "%,.0f"
                                .formatted(
                                        operations.stream().max(Double::compare).orElseThrow()),
                        read == 0 ? "" : "%.1f".formatted(median * read / 1e6),
                        read == 0 ? "" : "%.1f".formatted(median(perSecondOfProcessor()) / 1e6),
                        "%,.0f".formatted(made),
                        read == 0 ? "" : "%.1f".formatted(made / read));
    }

    /// Bytes in each iteration's second of processor time.
    private List<Double> perSecondOfProcessor() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < bytes.size(); i++) {
            all.add(bytes.get(i) / processor.get(i) * 1e9);
        }
        return all;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
