package org.chancery.bench.marks;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The lattice at work, over the labels of all kinds of marks.
@State(Scope.Thread)
public class CombineLabels {
    private static final int PORTIONS = 9;
    private static final int CLEARANCES = 16;

    private final Scheme scheme = Scheme.named("us");
    private final Label[] labels = MarkMix.KINDS.labels(scheme).toArray(Label[]::new);
    private final List<List<Label>> messages = messages();
    private final Clearance[] clearances = clearances();
    private int next;

    /// Joins two labels.
    @Benchmark
    public Label join() {
        int i = next++;
        return labels[i & (MarkMix.MARKS - 1)].join(labels[(i + 1) & (MarkMix.MARKS - 1)]);
    }

    /// Asks whether a reader may see a label.
    @Benchmark
    public boolean clearanceDominates() {
        int i = next++;
        return clearances[i & (CLEARANCES - 1)].dominates(labels[i & (MarkMix.MARKS - 1)]);
    }

    /// Rolls up the labels of nine portions.
    @Benchmark
    public Label rollUpOfNine() {
        return scheme.rollUp(messages.get(next++ & (MarkMix.MARKS - 1)));
    }

    private List<List<Label>> messages() {
        return IntStream.range(0, MarkMix.MARKS)
                .mapToObj(first -> IntStream.range(first, first + PORTIONS)
                        .mapToObj(i -> labels[i & (MarkMix.MARKS - 1)])
                        .toList())
                .toList();
    }

    /// Readers of every level, with few controls and with many, nationals of three countries.
    private Clearance[] clearances() {
        Random random = new Random(CLEARANCES);
        List<Level> levels = scheme.levels();
        List<String> controls = scheme.controls();
        List<String> countries = List.of(scheme.owner(), "GBR", "EMK");
        Clearance[] all = new Clearance[CLEARANCES];
        for (int i = 0; i < all.length; i++) {
            TreeSet<String> held = new TreeSet<>(controls);
            held.removeIf(control -> random.nextInt(4) == 0);
            all[i] = new Clearance(
                    levels.get(i % levels.size()),
                    i % 2 == 0 ? held : Collections.emptySortedSet(),
                    countries.get(i % countries.size()),
                    Collections.emptySortedSet());
        }
        return all;
    }
}
