package org.chancery.cable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.cable.internal.LineScanner;

/// The lines of a source, found once: the line and column of a place, and the text of a line.
///
/// Lines and columns count from 1; a column counts characters of Java (UTF-16 code units), not bytes. A line ends at a
/// line feed, with the carriage returns before it, or at carriage returns alone; what ends a line is in the column
/// behind its last character. A place beyond the last byte is at the end. Each question takes a short time, however
/// long the source or its lines are.
public final class Lines {
    private static final int STEP = 256;

    private final byte[] bytes;
    private final Charset charset;
    private final int[] starts;
    /// How many characters begin before each [#STEP]th byte; empty where each byte is a character.
    private final int[] characters;

    Lines(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.starts = starts(bytes);
        this.characters = charset.equals(StandardCharsets.UTF_8) && foreign(bytes) ? characters(bytes) : new int[0];
    }

    private static int[] starts(byte[] bytes) {
        int[] found = new int[Math.max(16, bytes.length / 32)];
        int count = 1;
        LineScanner lines = new LineScanner(bytes, 0, bytes.length);
        while (lines.advance()) {
            int next = lines.next();
            if (bytes[next - 1] == '\n' || bytes[next - 1] == '\r') {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = next;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Whether a byte is not US-ASCII.
    private static boolean foreign(byte[] bytes) {
        int all = 0;
        for (byte b : bytes) {
            all |= b;
        }
        return all < 0;
    }

    private static int[] characters(byte[] bytes) {
        int[] counts = new int[bytes.length / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + begun(bytes, (i - 1) * STEP, i * STEP);
        }
        return counts;
    }

    /// How many characters begin between two places of UTF-8.
    private static int begun(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            count += (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
        }
        return count;
    }

    /// The line that an offset is on.
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /// The column that an offset is in.
    public int column(int offset) {
        int line = line(offset);
        return 1 + before(Math.min(offset, end(line))) - before(start(line));
    }

    /// How many characters begin before a place.
    private int before(int offset) {
        if (characters.length == 0) {
            return offset;
        }
        int step = offset / STEP;
        return characters[step] + begun(bytes, step * STEP, offset);
    }

    /// Where a line begins, in bytes.
    ///
    /// @throws IndexOutOfBoundsException where there is no such line
    public int start(int line) {
        return starts[line - 1];
    }

    /// Where a line's text ends, before what ends the line.
    ///
    /// @throws IndexOutOfBoundsException where there is no such line
    public int end(int line) {
        int end = line < starts.length ? starts[line] : bytes.length;
        while (end > start(line) && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /// The text between two offsets; both are moved to the next character where they are inside one.
    public String text(int from, int to) {
        int first = whole(from);
        return new String(bytes, first, Math.max(0, whole(to) - first), charset);
    }

    private int whole(int offset) {
        int at = Math.min(offset, bytes.length);
        while (charset.equals(StandardCharsets.UTF_8) && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }
}
