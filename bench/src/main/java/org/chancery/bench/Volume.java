package org.chancery.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// How many bytes a benchmark read or wrote, counted beside its operations, and the processor time that it took.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {
    /// Bytes so far; JMH sets it to nought for each iteration and reports it a second.
    public long bytes;

    /// Nanoseconds of the processor that the thread had, likewise: fewer than passed where others ran meanwhile.
    public long processor;

    private long before;

    /// Looks at the thread's time before an iteration.
    @Setup(Level.Iteration)
    public void begin() {
        before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// And behind it.
    @TearDown(Level.Iteration)
    public void end() {
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
