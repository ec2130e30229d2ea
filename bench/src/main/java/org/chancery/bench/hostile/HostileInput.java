package org.chancery.bench.hostile;

import java.util.Random;

/// An input made to be slow to read; a seed gives the same one on every machine.
///
/// @param bytes [#SIZE] of them, not copied
@SuppressWarnings("ArrayRecordComponent") // measured, never compared
record HostileInput(long seed, Shape shape, byte[] bytes) {
    static final int SIZE = 65_536;
    /// An odd number whose multiples lie far apart: the first choices of neighbouring seeds would else be the same.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static HostileInput of(long seed) {
        Random random = new Random(seed * SPREAD);
        Shape[] shapes = Shape.values();
        Shape shape = shapes[random.nextInt(shapes.length)];
        return new HostileInput(seed, shape, shape.fill(random, SIZE));
    }
}
