package org.chancery.bench.marks;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Reading of portion marks: to a label, and checked against the rules of the scheme.
@State(Scope.Thread)
public class ReadMark {
    /// Which marks.
    @Param({"KINDS", "TRAFFIC"})
    public MarkMix mix = MarkMix.KINDS;

    private final Scheme scheme = Scheme.named("us");
    private List<String> marks = List.of();
    private int next;

    /// Draws up the marks.
    @Setup
    public void compose() {
        marks = mix.marks();
    }

    /// Reads one.
    @Benchmark
    public Optional<PortionMark> readPortion() {
        return scheme.readPortion(marks.get(next++ & (MarkMix.MARKS - 1)), MarkMix.DATE);
    }
}
