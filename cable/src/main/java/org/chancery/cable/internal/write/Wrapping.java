package org.chancery.cable.internal.write;

/// Where a line of text is broken so that it keeps within the columns of a telegram.
///
/// A line ends before a single blank, which goes; blanks before that one stay at its end. So the line can be put
/// together again. Where it can be helped, the next line does not begin with what a reader could take for a paragraph
/// number, a mark or a bullet.
final class Wrapping {
    /// Columns of a line (ACP 127).
    static final int WIDTH = 69;

    /// How much shorter a line may become to spare the next one such a beginning.
    private static final int SPARED = 20;

    private Wrapping() {}

    /// Where the line that begins at `from` ends.
    ///
    /// @param room columns that the line has
    /// @return the place of the blank that goes; `to` where all fits; -1 where it does not and has no blank to go
    static int end(byte[] text, int from, int to, int room) {
        if (to - from <= room) {
            return to;
        }
        int indent = from;
        while (indent < to && text[indent] == ' ') {
            indent++;
        }
        int last = -1;
        int least = Math.max(indent, from + room - SPARED);
        for (int p = from + room; p > indent; p--) {
            if (text[p] == ' ' && p + 1 < to && text[p + 1] != ' ') {
                if (!opens(text[p + 1])) {
                    return last < 0 || p >= least ? p : last;
                }
                last = last < 0 ? p : last;
            }
            if (p < least && last >= 0) {
                return last;
            }
        }
        return last;
    }

    private static boolean opens(byte b) {
        return (b >= '0' && b <= '9') || b == '(' || b == '-' || b == '*' || b == '$' || b == '#';
    }
}
