package org.chancery.cable.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a stream, gathered in a buffer that begins with the message being read and grows to a bound.
final class InputLines {
    private static final int CHUNK = 64 << 10;

    /// What was passed over: bytes in all, and line ends.
    record Skipped(long bytes, int lines) {}

    private InputStream stream;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    private int begin;
    private int limit;
    private int start;
    private int end;
    private int next;
    private boolean ended;
    private boolean overflowed;

    InputLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /// Goes on to another stream; of the one before nothing is kept but the buffer.
    void restart(InputStream another) {
        stream = another;
        begin = 0;
        limit = 0;
        next = 0;
        ended = false;
        overflowed = false;
    }

    /// Goes to the next line; the last may lack its end. Where the bound is passed, [#overflowed] says so.
    boolean advance() throws IOException {
        start = next;
        int scanned = 0;
        while (true) {
            int p = Seek.lineEnd(buffer, start + scanned, limit);
            int q = p;
            while (q < limit && buffer[q] == '\r') {
                q++;
            }
            if (q < limit || ended) {
                end = p;
                next = q < limit && buffer[q] == '\n' ? q + 1 : q;
                overflowed = next - begin > longest;
                return start < next;
            }
            if (size() > longest) {
                overflowed = true;
                end = p;
                next = p;
                return true;
            }
            scanned = p - start;
            fill(1);
        }
    }

    boolean overflowed() {
        return overflowed;
    }

    /// The buffer. Where things stand in it changes whenever a line is read or bytes are taken, but for how far they
    /// are from [#begin].
    byte[] bytes() {
        return buffer;
    }

    /// Where the message being read begins.
    int begin() {
        return begin;
    }

    /// Bytes gathered, from the message's beginning.
    int size() {
        return limit - begin;
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
        int left = least;
        while (left > 0 && !ended) {
            if (limit == buffer.length) {
                makeRoom();
            }
            int read = stream.read(buffer, limit, Math.min(CHUNK, buffer.length - limit));
            ended = read < 0;
            limit += Math.max(read, 0);
            left -= Math.max(read, 0);
        }
    }

    /// Moves the message being read to the buffer's beginning; where it is there already, the buffer grows.
    private void makeRoom() {
        if (begin == 0) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, Math.max(longest, CHUNK) + CHUNK));
            return;
        }
        System.arraycopy(buffer, begin, buffer, 0, limit - begin);
        limit -= begin;
        start -= begin;
        end -= begin;
        next -= begin;
        begin = 0;
    }

    /// The first bytes, which leave the buffer.
    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(buffer, begin, begin + count);
        drop(count);
        return taken;
    }

    /// The first bytes leave the buffer; the next line is the one behind them.
    void drop(int count) {
        begin += count;
        next = begin;
    }

    /// Passes over all to behind the next line that closes a message.
    Skipped skip() throws IOException {
        long bytes = 0;
        int passed = 0;
        Closing closing = new Closing();
        while (true) {
            for (int p = begin; p < limit; p++) {
                boolean lineEnds = buffer[p] == '\n';
                passed += lineEnds ? 1 : 0;
                if (closing.closedBy(buffer[p])) {
                    bytes += p + 1L - begin;
                    drop(p + 1 - begin);
                    return new Skipped(bytes, passed);
                }
            }
            bytes += size();
            begin = 0;
            limit = 0;
            next = 0;
            fill(1);
            if (limit == 0) {
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
