package org.chancery.bench.mutations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// One kind of damage to an input.
enum Mutation {
    /// One bit of a byte is another.
    FLIP {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            byte[] flipped = bytes.clone();
            if (flipped.length > 0) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            }
            return flipped;
        }
    },
    /// A byte is another, oftener than not one that means something.
    BYTE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            byte[] changed = bytes.clone();
            if (changed.length > 0) {
                changed[random.nextInt(changed.length)] = one(random);
            }
            return changed;
        }
    },
    /// A byte stands many times where it stood not at all.
    RUN {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            byte[] run = new byte[1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 12)];
            Arrays.fill(run, one(random));
            int at = random.nextInt(bytes.length + 1);
            return replaced(bytes, at, at, run, 0, run.length);
        }
    },
    /// A stretch is gone.
    DELETE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length + 1);
            return replaced(bytes, at, at + length(bytes, at, random), bytes, 0, 0);
        }
    },
    /// A stretch stands twice, side by side or apart.
    DUPLICATE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length + 1);
            int to = from + length(bytes, from, random);
            int at = random.nextBoolean() ? to : random.nextInt(bytes.length + 1);
            return replaced(bytes, at, at, bytes, from, to);
        }
    },
    /// A stretch of another input stands where one of this stood, or between.
    SPLICE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length + 1);
            int end = random.nextBoolean() ? at : at + length(bytes, at, random);
            int from = random.nextInt(other.length + 1);
            return replaced(bytes, at, end, other, from, from + length(other, from, random));
        }
    },
    /// Some lines stand in another order.
    SHUFFLE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            String[] split = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
            List<String> lines = new ArrayList<>(List.of(split));
            int from = random.nextInt(lines.size());
            int to = from + random.nextInt(Math.min(12, lines.size() - from) + 1);
            Collections.shuffle(lines.subList(from, to), random);
            return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    /// The end is missing, or the beginning.
    TRUNCATE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length + 1);
            return random.nextInt(3) == 0 ? Arrays.copyOfRange(bytes, at, bytes.length) : Arrays.copyOf(bytes, at);
        }
    };

    private static final byte[] SIGNS =
            "()/-.,:;#*&\"'{}[]\\\n\r\t\0 0123456789ABCDEFNORSTUXZacsu".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 300;

    /// The damaged bytes; the bytes themselves stay as they are.
    ///
    /// @param other another input of the same kind
    abstract byte[] apply(byte[] bytes, byte[] other, Random random);

    private static byte one(Random random) {
        return random.nextInt(3) == 0 ? (byte) random.nextInt() : SIGNS[random.nextInt(SIGNS.length)];
    }

    /// How long a stretch from `at` is: mostly short.
    private static int length(byte[] bytes, int at, Random random) {
        int most = random.nextInt(4) == 0 ? LONGEST : 24;
        return Math.min(bytes.length - at, random.nextInt(most + 1));
    }

    /// The bytes with a stretch of others in the place of one of theirs.
    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with, int start, int end) {
        byte[] result = new byte[bytes.length - (to - from) + end - start];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(with, start, result, from, end - start);
        System.arraycopy(bytes, to, result, from + end - start, bytes.length - to);
        return result;
    }
}
