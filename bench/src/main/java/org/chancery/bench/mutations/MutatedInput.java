package org.chancery.bench.mutations;

import java.util.Random;

/// One input: seed and number give the same bytes on every machine.
///
/// @param bytes not copied
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record MutatedInput(Subject subject, byte[] bytes) {
    private static final Subject[] TURNS = {
        Subject.MESSAGE, Subject.MARK, Subject.MESSAGE, Subject.AUTHORITY, Subject.MESSAGE,
        Subject.JSON, Subject.MESSAGE, Subject.MARK, Subject.MESSAGE, Subject.MAIL
    };
    private static final Mutation[] MUTATIONS = Mutation.values();
    private static final int MOST = 8;
    /// An odd number whose multiples lie far apart: neighbours get seeds that share nothing.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// The input of a number, from 0: of ten, five are messages, two marks, one an authority, one JSON, one mail.
    static MutatedInput of(Pool pool, long seed, long number) {
        Random random = new Random(seed ^ ((number + 1) * SPREAD));
        Subject subject = TURNS[(int) (number % TURNS.length)];
        byte[] bytes = pool.one(subject, random);
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            Mutation mutation = MUTATIONS[random.nextInt(MUTATIONS.length)];
            bytes = mutation.apply(bytes, pool.one(subject, random), random);
        }
        return new MutatedInput(subject, bytes);
    }
}
