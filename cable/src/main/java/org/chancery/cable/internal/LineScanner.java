package org.chancery.cable.internal;

/// Walks the lines of a stretch of bytes; makes no objects. A line ends at a line feed with the carriage returns
/// before it, at carriage returns alone, or at the stretch's end.
public final class LineScanner {
    private final byte[] bytes;
    private final int limit;
    private int start;
    private int end;
    private int next;

    public LineScanner(byte[] bytes, int from, int limit) {
        this.bytes = bytes;
        this.limit = limit;
        this.next = from;
    }

    /// Goes to the next line; false where there is none.
    public boolean advance() {
        if (next >= limit) {
            return false;
        }
        start = next;
        int at = Seek.lineEnd(bytes, start, limit);
        end = behindText(at);
        while (at < limit && bytes[at] == '\r') {
            at++;
        }
        next = at < limit && bytes[at] == '\n' ? at + 1 : at;
        return true;
    }

    private int behindText(int at) {
        int last = at;
        while (last > start && bytes[last - 1] == ' ') {
            last--;
        }
        return last > start && bytes[last - 1] == '\\' ? last - 1 : at;
    }

    /// Where the line begins.
    public int start() {
        return start;
    }

    /// Where the line's text ends; a backslash that an archive left at a line's end is no part of it.
    public int end() {
        return end;
    }

    /// Where the next line begins.
    public int next() {
        return next;
    }
}
