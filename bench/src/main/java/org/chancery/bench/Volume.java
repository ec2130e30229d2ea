package org.chancery.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How many bytes a benchmark read or wrote, counted beside its operations.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {
    /// Bytes so far; JMH sets it to nought for each iteration and reports it a second.
    public long bytes;
}
