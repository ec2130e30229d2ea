package org.chancery.cable.internal.check;

import org.chancery.cable.Rule;
import org.chancery.cable.Span;

/// The lengths of lines, for messages that stand as they were transmitted, from format line 1 to line 16: a line there
/// has at most 69 columns. A copy in which more than one line of ten is longer was reflowed, and says nothing of the
/// transmission; so does a copy that was published without the stations' lines.
final class LineLengths {
    private static final int LONGEST = 69;
    private static final int TENTH = 10;

    private final Examined e;
    private final boolean transmitted;
    private int start;
    private int lines;
    private int longLines;
    private Span first = new Span(0, 0);

    LineLengths(Examined e) {
        this.e = e;
        this.transmitted = e.reading.opened()
                && e.reading.ended()
                && e.message.wrapper().isEmpty()
                && e.heading.from().isPresent()
                && e.heading.transmission().identifier().isPresent();
    }

    /// A line ends.
    void end(int at) {
        if (at > start) {
            lines++;
            if (at - start > LONGEST && transmitted) {
                measure(at);
            }
        }
        start = at + 1;
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

    /// The message ends.
    void end() {
        end(e.bytes.length);
        if (longLines > 0 && longLines * TENTH <= lines) {
            String message = longLines == 1
                    ? "this line has more than " + LONGEST + " columns"
                    : longLines + " lines have more than " + LONGEST + " columns, this one first";
            e.find(Rule.LONG_LINE, first, message);
        }
    }
}
