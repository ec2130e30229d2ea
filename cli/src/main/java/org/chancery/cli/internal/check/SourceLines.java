package org.chancery.cli.internal.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.cable.Source;

/// The lines of a message, found once, so that many places in it are told in linear time. A line ends where
/// [Source] says.
///
/// Not for several threads at once: the last column is remembered, as places mostly follow each other.
final class SourceLines {
    private final byte[] bytes;
    private final Charset charset;
    private final int[] starts;
    private int knownLine;
    private int knownOffset;
    private int knownColumn = 1;

    SourceLines(Source source) {
        this.bytes = source.bytes();
        this.charset = source.charset();
        this.starts = starts(bytes);
    }

    private static int[] starts(byte[] bytes) {
        int[] found = new int[Math.max(16, bytes.length / 32)];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\r') {
                while (i + 1 < bytes.length && bytes[i + 1] == '\r') {
                    i++;
                }
                if (i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    i++;
                }
            } else if (bytes[i] != '\n') {
                continue;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        return Arrays.copyOf(found, count);
    }

    /// The line that an offset is on, from 1.
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /// The column that an offset is in, from 1, in characters.
    int column(int offset) {
        int line = line(offset);
        if (line != knownLine || offset < knownOffset) {
            knownLine = line;
            knownOffset = start(line);
            knownColumn = 1;
        }
        int to = Math.min(offset, bytes.length);
        knownColumn += new String(bytes, knownOffset, to - knownOffset, charset).length();
        knownOffset = to;
        return knownColumn;
    }

    /// Where a line begins.
    int start(int line) {
        return starts[line - 1];
    }

    /// Where a line's text ends, before what ends the line.
    int end(int line) {
        int end = line < starts.length ? starts[line] : bytes.length;
        while (end > start(line) && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /// How many bytes there are.
    int length() {
        return bytes.length;
    }

    /// The text between two offsets; both are moved to the next character where they are inside one.
    String text(int from, int to) {
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
