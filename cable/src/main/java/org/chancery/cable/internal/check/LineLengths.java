package org.chancery.cable.internal.check;

import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Seek;

/// The lengths of lines, for messages that stand as they were transmitted, from format line 1 to line 16: a line there
/// has at most 69 columns. A copy in which more than one line of ten is longer was reflowed, and says nothing of the
/// transmission; so does a copy that was published without the stations' lines.
final class LineLengths {
    private static final int LONGEST = 69;
    private static final int TENTH = 10;

    private final Examined e;
    private int start;
    private int lines;
    private int longLines;
    private Span first = new Span(0, 0);

    private LineLengths(Examined e) {
        this.e = e;
    }

    static void check(Examined e) {
        boolean transmitted = e.reading.opened()
                && e.reading.ended()
                && e.message.wrapper().isEmpty()
                && e.heading.from().isPresent()
                && e.heading.transmission().identifier().isPresent();
        if (transmitted) {
            new LineLengths(e).lines();
        }
    }

    private void lines() {
        while (start < e.bytes.length) {
            int at = Seek.lineEnd(e.bytes, start, e.bytes.length);
            lines += at > start ? 1 : 0;
            if (at - start > LONGEST) {
                measure(at);
            }
            start = at + 1;
        }
        tell();
    }

    private void measure(int at) {
        int end = at;
        while (end > start && e.bytes[end - 1] == ' ') {
            end--;
        }
        int columns = 0;
        int from = end;
        for (int p = start; p < end; p++) {
            columns += (e.bytes[p] & 0xC0) == 0x80 ? 0 : 1;
            from = columns > LONGEST && from == end ? p : from;
        }
        if (columns > LONGEST) {
            first = longLines == 0 ? new Span(from, end) : first;
            longLines++;
        }
    }

    private void tell() {
        if (longLines > 0 && longLines * TENTH <= lines) {
            String message = longLines == 1
                    ? "this line has more than " + LONGEST + " columns"
                    : longLines + " lines have more than " + LONGEST + " columns, this one first";
            e.find(Rule.LONG_LINE, first, message);
        }
    }
}
