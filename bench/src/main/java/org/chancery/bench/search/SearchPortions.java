package org.chancery.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;

/// Measures search in a sight beside an index of only what the sight holds ("limit") and one index without
/// security, which answers from everything. All stand in one run and take turns.
public final class SearchPortions {
    private static final String USAGE = "usage: SearchPortions MESSAGES FOLDER [QUERIES [PASSES [SLICES]]]";
    private static final int QUERIES = 100;
    private static final int PASSES = 3;
    private static final int SLICES = 7;
    private static final int MIDDLE = 3;
    private static final long SLICE_NANOS = 1_000_000_000;

    private final Vocabulary vocabulary = new Vocabulary();
    private final PrintStream out;
    private final int queries;
    private final int passes;
    private final int slices;
    private final long sliceNanos;

    SearchPortions(PrintStream out, int queries, int passes, int slices, long sliceNanos) {
        this.out = out;
        this.queries = queries;
        this.passes = passes;
        this.slices = slices;
        this.sliceNanos = sliceNanos;
    }

    /// Builds the indexes in a folder and prints tables.
    ///
    /// @param arguments messages, of five portions on average; an empty folder; queries of each kind, by
    /// default 100; how often each is asked, by default 3; and slices of a second for throughput, by default
    /// 7
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || arguments.length > 5) {
            throw new IllegalArgumentException(USAGE);
        }
        new SearchPortions(
                        System.out,
                        number(arguments, 2, QUERIES),
                        number(arguments, 3, PASSES),
                        number(arguments, 4, SLICES),
                        SLICE_NANOS)
                .run(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /// Measures and prints; gives how many answers of ours differ from limit's.
    int run(int messages, Path folder) throws IOException, InterruptedException {
        Corpus corpus = new Corpus(vocabulary, messages);
        int differing = 0;
        try (Engine none = Engine.build("none", folder.resolve("none"), corpus, _ -> true, _ -> 0);
                Engine forty =
                        Engine.build("40", folder.resolve("40"), corpus, _ -> true, portion -> portion.label(40));
                Engine many =
                        Engine.build("200", folder.resolve("200"), corpus, _ -> true, portion -> portion.label(200))) {
            out.printf(
                    Locale.ROOT,
                    "Built in seconds: under one label %.1f, under 40 %.1f, under 200 %.1f%n",
                    none.seconds(),
                    forty.seconds(),
                    many.seconds());
            for (int levels : new int[] {1, MIDDLE}) {
                try (Engine limit = Engine.build(
                        "limit",
                        folder.resolve("limit" + levels),
                        corpus,
                        portion -> portion.level() < levels,
                        _ -> 0)) {
                    differing += compare(
                            levels,
                            List.of(
                                    limit.seenBy("limit", List.of(0)),
                                    none.seenBy("no security", List.of(0)),
                                    forty.seenBy("ours, 40 labels", Corpus.labels(40, levels)),
                                    many.seenBy("ours, 200 labels", Corpus.labels(200, levels))));
                }
            }
        }
        return differing;
    }

    private int compare(int levels, List<Engine> engines) throws IOException, InterruptedException {
        out.printf("%nA reader of the %d lowest of 5 levels%n%n", levels);
        out.println("| Engine | Portions | Segments |");
        out.println("|---|---:|---:|");
        for (Engine engine : engines) {
            out.printf("| %s | %,d | %d |%n", engine.name(), engine.portions(), engine.segments());
        }
        int differing = 0;
        for (Mode mode : Mode.values()) {
            Measure measure = new Measure(engines, mode);
            differing += latencies(mode, measure, engines);
            throughput(mode, measure, engines);
        }
        return differing;
    }

    /// Of answers that differ, those of the engines without security are expected.
    private int latencies(Mode mode, Measure measure, List<Engine> engines) throws IOException {
        int ours = 0;
        out.printf("%n| %s, ms | Engine | Median | 99 of 100 | Answers unlike limit's |%n", mode);
        out.println("|---|---|---:|---:|---:|");
        for (Question question : Question.values()) {
            List<Query> asked = question.some(queries, vocabulary);
            int[] differing = measure.differing(asked);
            long[][] nanos = measure.latencies(asked, passes);
            for (int i = 0; i < engines.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %.3f | %d of %d |%n",
                        question.title(),
                        engines.get(i).name(),
                        nanos[i][nanos[i].length / 2] / 1e6,
                        nanos[i][nanos[i].length * 99 / 100] / 1e6,
                        differing[i],
                        asked.size());
                ours += i > 1 ? differing[i] : 0;
            }
        }
        return ours;
    }

    private void throughput(Mode mode, Measure measure, List<Engine> engines) throws InterruptedException {
        List<Query> mixed = new ArrayList<>();
        for (int i = 0; i < queries; i++) {
            for (Question question : Question.values()) {
                mixed.add(question.some(queries, vocabulary).get(i));
            }
        }
        double[] rates = measure.throughput(mixed, slices, sliceNanos);
        out.printf("%n| %s, mixed, two clients | Queries a second | Of limit's |%n", mode);
        out.println("|---|---:|---:|");
        for (int i = 0; i < rates.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.0f %% |%n",
                    engines.get(i).name(),
                    rates[i],
                    100 * rates[i] / rates[0]);
        }
    }
}
