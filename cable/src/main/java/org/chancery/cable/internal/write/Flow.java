package org.chancery.cable.internal.write;

/// Puts lines together again that [Wrapping] broke.
public final class Flow {
    private Flow() {}

    /// The text without the line breaks that wrapping alone made.
    ///
    /// @param before columns of the first line that number and mark take
    public static String of(String text, int before) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        byte[] columns = columns(text);
        StringBuilder flowed = new StringBuilder(text.length());
        int room = Wrapping.WIDTH - before;
        int start = 0;
        int end = lineEnd(columns, start);
        while (end < columns.length) {
            int piece = lastPiece(columns, start, end, room);
            if (piece > start) {
                flowed.append(text, start, piece);
                start = piece;
                room = Wrapping.WIDTH;
            }
            int next = lineEnd(columns, end + 1);
            boolean soft = end > start
                    && end + 1 < next
                    && columns[end + 1] != ' '
                    && room > 0
                    && broken(columns, start, end, next, room);
            flowed.append(text, start, end).append(soft ? ' ' : '\n');
            room = Wrapping.WIDTH;
            start = end + 1;
            end = next;
        }
        return flowed.append(text, start, end).toString();
    }

    /// Where the last of the lines begins into which a line is wrapped.
    private static int lastPiece(byte[] columns, int from, int end, int room) {
        int start = from;
        int broken = Wrapping.end(columns, start, end, room);
        while (broken >= 0 && broken < end) {
            start = broken + 1;
            broken = Wrapping.end(columns, start, end, Wrapping.WIDTH);
        }
        return start;
    }

    /// Whether the two lines in one piece would be broken where they are.
    private static boolean broken(byte[] columns, int start, int end, int next, int room) {
        columns[end] = ' ';
        boolean same = Wrapping.end(columns, start, next, room) == end;
        columns[end] = '\n';
        return same;
    }

    private static int lineEnd(byte[] columns, int from) {
        int p = from;
        while (p < columns.length && columns[p] != '\n') {
            p++;
        }
        return p;
    }

    /// One byte a character, a letter in the place of what is not ASCII.
    private static byte[] columns(String text) {
        byte[] columns = new byte[text.length()];
        for (int i = 0; i < columns.length; i++) {
            char c = text.charAt(i);
            columns[i] = c < 0x80 ? (byte) c : (byte) 'x';
        }
        return columns;
    }
}
