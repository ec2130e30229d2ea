package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Portion;

/// The numbered paragraphs of a message: each with what stands under it, up to the next number.
final class Paragraphs {
    private final List<Portion> portions;
    private final int[] numbers;
    private final boolean whole;

    /// @param numbers for each portion the number of the paragraph that begins with it, else 0
    /// @param whole whether they go from the first to the last, each once
    Paragraphs(List<Portion> portions, int[] numbers, boolean whole) {
        this.portions = portions;
        this.numbers = numbers;
        this.whole = whole;
    }

    /// Whether the numbers go from the first to the last, each once, so that one that is not there is known to be so.
    boolean whole() {
        return whole;
    }

    /// The number of the paragraph that a portion belongs to; 0 before the first.
    int holding(int portion) {
        for (int i = portion; i >= 0; i--) {
            if (numbers[i] > 0) {
                return numbers[i];
            }
        }
        return 0;
    }

    /// The first portion of a paragraph, or -1.
    int first(int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /// The first portion of the paragraph that follows, or -1.
    int next(int portion) {
        for (int i = portion + 1; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                return i;
            }
        }
        return -1;
    }

    /// Where the text of a paragraph begins, given its first portion.
    int start(int first) {
        return portions.get(first).textSpan().start();
    }

    /// Where it ends, given its first portion.
    int end(int first) {
        int last = first;
        while (last + 1 < numbers.length
                && numbers[last + 1] == 0
                && portions.get(last + 1).kind() == Portion.Kind.PARAGRAPH) {
            last++;
        }
        return portions.get(last).span().end();
    }
}
