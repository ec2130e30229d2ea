package org.chancery.cable.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a stream, gathered in a buffer that begins with the message being read and grows to a bound.
final class InputLines {
    private static final int CHUNK = 64 << 10;

    /// What was passed over: bytes in all, and line ends.
    record Skipped(long bytes, int lines) {}

    private final InputStream stream;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    private int size;
    private int start;
    private int end;
    private int next;
    private boolean ended;
    private boolean overflowed;

    InputLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /// Goes to the next line; the last may lack its end. Where the bound is passed, [#overflowed] says so.
    boolean advance() throws IOException {
        start = next;
        int p = start;
        while (true) {
            while (p < size && buffer[p] != '\n' && buffer[p] != '\r') {
                p++;
            }
            int q = p;
            while (q < size && buffer[q] == '\r') {
                q++;
            }
            if (q < size || ended) {
                end = p;
                next = q < size && buffer[q] == '\n' ? q + 1 : q;
                overflowed = next > longest;
                return start < next;
            }
            if (size > longest) {
                overflowed = true;
                end = p;
                next = p;
                return true;
            }
            fill(1);
        }
    }

    boolean overflowed() {
        return overflowed;
    }

    byte[] bytes() {
        return buffer;
    }

    /// Bytes gathered, from the message's beginning.
    int size() {
        return size;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int next() {
        return next;
    }

    /// Reads until there are `least` bytes behind what was scanned, or the stream ends.
    void fill(int least) throws IOException {
        int wanted = size + least;
        while (size < wanted && !ended) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, Math.max(longest, CHUNK) + CHUNK));
            }
            int read = stream.read(buffer, size, Math.min(CHUNK, buffer.length - size));
            ended = read < 0;
            size += Math.max(read, 0);
        }
    }

    /// The first bytes, which leave the buffer.
    byte[] take(int count) {
        byte[] taken = Arrays.copyOf(buffer, count);
        drop(count);
        return taken;
    }

    /// The first bytes leave the buffer; the next line is the one behind them.
    void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, size - count);
        size -= count;
        next = 0;
    }

    /// Passes over all to behind the next line that closes a message.
    Skipped skip() throws IOException {
        long bytes = 0;
        int passed = 0;
        int from = 0;
        Closing closing = new Closing();
        while (true) {
            for (int p = from; p < size; p++) {
                boolean lineEnds = buffer[p] == '\n';
                passed += lineEnds ? 1 : 0;
                if (closing.closedBy(buffer[p])) {
                    bytes += p + 1L;
                    drop(p + 1);
                    return new Skipped(bytes, passed);
                }
            }
            bytes += size;
            size = 0;
            next = 0;
            fill(1);
            if (size == 0) {
                return new Skipped(bytes, passed);
            }
        }
    }

    /// Knows, byte by byte, when a line `NNNN` has ended.
    private static final class Closing {
        private int seen;

        boolean closedBy(byte b) {
            if (b == '\n') {
                boolean closed = seen == 4;
                seen = 0;
                return closed;
            }
            if (b == 'N' && seen >= 0 && seen < 4) {
                seen++;
            } else if (!(Ascii.white(b) && (seen == 0 || seen == 4))) {
                seen = -1;
            }
            return false;
        }
    }
}
