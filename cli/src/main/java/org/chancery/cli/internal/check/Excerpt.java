package org.chancery.cli.internal.check;

import org.chancery.cable.Lines;

/// A line of a source, and below it a mark under the place that something is said about.
///
/// The line is cut to a width around the place, with `…` where something is left out. Each character takes one column:
/// a tab one blank, a control its picture, what turns text about or cannot be seen `·`.
///
/// @param text the line, or a part of it
/// @param mark blanks, and `^` under the place
record Excerpt(String text, String mark) {
    private static final int WIDTH = 90;
    private static final int BEFORE = 30;
    private static final int LONGEST_CHARACTER = 4;
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int UNSEEN = '·';
    private static final int LEFT_OUT = '…';

    /// The excerpt for a place that begins on a line.
    ///
    /// @param line from 1, the one that `start` is on
    /// @param start in bytes
    /// @param end in bytes; where it is on a later line, the mark goes to the end of the line
    static Excerpt of(Lines lines, int line, int start, int end) {
        int lineStart = lines.start(line);
        int lineEnd = lines.end(line);
        int at = Math.min(start, lineEnd);
        int to = Math.clamp(end, at, lineEnd);
        int reach = WIDTH * LONGEST_CHARACTER;
        int[] before = cells(lines.text(Math.max(lineStart, at - reach), at));
        int[] place = cells(lines.text(at, Math.min(to, at + reach)));
        int[] after = cells(lines.text(to, Math.min(lineEnd, to + reach)));
        boolean whole = before.length + place.length + after.length <= WIDTH && at - lineStart <= reach;
        int skipped = whole ? 0 : Math.max(0, before.length - BEFORE);
        boolean cutBefore = skipped > 0 || at - lineStart > reach;
        StringBuilder text = new StringBuilder(WIDTH + 2);
        if (cutBefore) {
            text.appendCodePoint(LEFT_OUT);
        }
        int column = append(text, before, skipped, WIDTH);
        int left = WIDTH - column;
        int marked = append(text, place, 0, left);
        int rest = append(text, after, 0, left - marked);
        if (marked < place.length || rest < after.length || to - at > reach || lineEnd - to > reach) {
            text.appendCodePoint(LEFT_OUT);
        }
        int indent = column + (cutBefore ? 1 : 0);
        return new Excerpt(text.toString(), " ".repeat(indent) + "^".repeat(Math.max(1, marked)));
    }

    /// Appends cells from a place on, at most so many; tells how many.
    private static int append(StringBuilder text, int[] cells, int from, int most) {
        int count = Math.clamp(cells.length - from, 0, Math.max(0, most));
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(cells[from + i]);
        }
        return count;
    }

    private static int[] cells(String text) {
        return text.codePoints().map(Excerpt::cell).toArray();
    }

    private static int cell(int c) {
        if (c == '\t') {
            return ' ';
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> UNSEEN;
            default -> c;
        };
    }
}
