package org.chancery.archive.internal.index;

import java.util.Arrays;

/// For each message that was hit, its best hit; by the messages' numbers.
///
/// Numbers are grouped by the thousand, and a group takes memory when one of it is hit: numbers run over all
/// messages, and what a search costs must not follow from those that the reader does not see.
final class BestHits {
    private static final int GROUP_BITS = 10;
    private static final int GROUP = 1 << GROUP_BITS;
    private static final int MARK = 1 << 31;
    private static final int[] NO_GROUP = {};

    /// A hit's place plus one, 0 where there is none, with the highest bit where it is marked.
    private int[][] groups = new int[0][];

    private int messages;

    int messages() {
        return messages;
    }

    /// Takes a hit for its message's best if there was none or a lower one.
    void offer(int number, int hit, float score, float[] scores) {
        int group = number >>> GROUP_BITS;
        if (group >= groups.length) {
            int known = groups.length;
            groups = Arrays.copyOf(groups, group + 1 + group / 2);
            Arrays.fill(groups, known, groups.length, NO_GROUP);
        }
        if (groups[group].length == 0) {
            groups[group] = new int[GROUP];
        }
        int[] hits = groups[group];
        int place = number & (GROUP - 1);
        int was = hits[place];
        if (was == 0) {
            messages++;
            hits[place] = hit + 1;
        } else if (score > scores[was - 1]) {
            hits[place] = hit + 1;
        }
    }

    /// The first number from this one on that was hit; -1 where there is none.
    int next(int from) {
        int place = from & (GROUP - 1);
        for (int group = from >>> GROUP_BITS; group < groups.length; group++) {
            int[] hits = groups[group];
            for (; place < hits.length; place++) {
                if (hits[place] != 0) {
                    return (group << GROUP_BITS) + place;
                }
            }
            place = 0;
        }
        return -1;
    }

    /// The best hit of a message that was hit.
    int hit(int number) {
        return (groups[number >>> GROUP_BITS][number & (GROUP - 1)] & ~MARK) - 1;
    }

    void mark(int number) {
        groups[number >>> GROUP_BITS][number & (GROUP - 1)] |= MARK;
    }

    void unmark(int number) {
        groups[number >>> GROUP_BITS][number & (GROUP - 1)] &= ~MARK;
    }

    boolean isMarked(int number) {
        return groups[number >>> GROUP_BITS][number & (GROUP - 1)] < 0;
    }
}
