package org.chancery.archive.internal.filing;

import java.util.Arrays;
import org.chancery.cable.Source;
import org.chancery.cable.Span;

/// Where the lines of a message begin, found once, so that any number of findings can be placed.
///
/// A line ends at a line feed with the carriage returns before it, or at carriage returns alone.
final class Lines {
    private final Source source;
    private final int[] starts;

    Lines(Source source) {
        this.source = source;
        byte[] bytes = source.bytes();
        int[] found = new int[64];
        int count = 1;
        for (int p = 1; p < bytes.length; p++) {
            if (bytes[p - 1] == '\n' || (bytes[p - 1] == '\r' && bytes[p] != '\r' && bytes[p] != '\n')) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = p;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /// The line of an offset, as counted from the line that another is on, from 1.
    int line(int from, int offset) {
        return index(offset) - index(from) + 1;
    }

    /// The column of an offset in characters, from 1: of its line, or of the part of that behind another offset.
    int column(int from, int offset) {
        int begin = Math.max(starts[index(offset)], from);
        return 1 + source.text(new Span(begin, Math.max(begin, offset))).length();
    }

    private int index(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
