package org.chancery.bench.marks;

import java.util.List;
import java.util.Set;
import org.apache.accumulo.access.Access;
import org.apache.accumulo.access.AccessEvaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Accumulo Access: whether a reader may see what bears an expression of five tokens. It parses the expression each
/// time, so it is the peer of [ReadMark] and of dominance together.
@State(Scope.Thread)
public class CheckAccess {
    private static final List<String> EXPRESSIONS = List.of(
            "CONF&EXDIS&(EMK|CLD|NVR)",
            "SECRET&NODIS&(EMK|CLD|TRW)",
            "CONF&SBU&(NVR|EMK|TRW)",
            "SECRET&ORCON&(TRW|NVR|CLD)");

    private final AccessEvaluator evaluator =
            Access.builder().build().newEvaluator(Set.of("CONF", "SECRET", "SBU", "EXDIS", "EMK"));
    private int next;

    /// Checks one expression.
    @Benchmark
    public boolean canAccess() {
        return evaluator.canAccess(EXPRESSIONS.get(next++ & 3));
    }
}
