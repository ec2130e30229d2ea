package org.chancery.cable.internal.write;

/// Where a line of text is broken so that it keeps within the columns of a telegram.
///
/// A line ends before a single blank, which goes; blanks before that one stay at its end. So the line can be put
/// together again. Where it can be helped, the next line does not begin with what a reader could take for a
/// paragraph number, a mark or a bullet.
final class Wrapping {
    /// Columns of a line (ACP 127).
    static final int WIDTH = 69;

    /// How much shorter a line may become to spare the next one such a beginning.
    private static final int SPARED = 20;

    /// Risks: like a mark or a bullet, like a paragraph number, like a heading or the end of a text.
    private static final int OPENING = 1;
    private static final int NUMBER = 2;
    private static final int HEADING = 3;

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
        int least = Math.max(indent, from + room - SPARED);
        int best = -1;
        int bestRisk = HEADING + 1;
        for (int p = from + room; p > indent && bestRisk > 0 && (p >= least || bestRisk > OPENING); p--) {
            if (text[p] == ' ' && p + 1 < to && text[p + 1] != ' ') {
                int risk = risk(text, p + 1, to);
                if (risk < bestRisk) {
                    best = p;
                    bestRisk = risk;
                }
            }
        }
        return best;
    }

    /// How much the line that begins so may be taken for something else.
    private static int risk(byte[] text, int at, int to) {
        byte b = text[at];
        if (b >= '0' && b <= '9') {
            int end = at;
            while (end < to && text[end] >= '0' && text[end] <= '9') {
                end++;
            }
            boolean number = end - at <= 3 && end < to && (text[end] == '.' || text[end] == ')' || text[end] == '-');
            return number ? NUMBER : OPENING;
        }
        byte next = at + 1 < to ? text[at + 1] : (byte) ' ';
        boolean heading = switch (b) {
            case 'F' -> next == 'M' && wordEnds(text, at + 2, to);
            case 'B' -> next == 'T' && wordEnds(text, at + 2, to);
            case 'D' -> next == 'E' && wordEnds(text, at + 2, to);
            case 'Z', 'N' -> next == 'N';
            default -> false;
        };
        return heading ? HEADING : b == '(' || b == '-' || b == '*' || b == '$' || b == '#' ? OPENING : 0;
    }

    private static boolean wordEnds(byte[] text, int at, int to) {
        return at >= to || text[at] == ' ';
    }
}
