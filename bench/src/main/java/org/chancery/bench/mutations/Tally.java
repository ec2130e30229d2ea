package org.chancery.bench.mutations;

/// How much was read of one kind of input.
///
/// @param slowest nanoseconds that the slowest took, with all that the machine did meanwhile
record Tally(long inputs, long bytes, long slowest) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(inputs + other.inputs, bytes + other.bytes, Math.max(slowest, other.slowest));
    }
}
