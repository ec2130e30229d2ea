package org.chancery.cli.internal.terminal;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Bytes that are gathered in pieces, so that gathering many copies none of them twice. Not for several threads at
/// once.
public final class Chunks extends OutputStream {
    private static final int FIRST = 8 << 10;
    private static final int LARGEST = 256 << 10;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST];
    private int used;
    private long before;

    @Override
    public void write(int b) {
        if (used == last.length) {
            grow();
        }
        last[used++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (used == last.length) {
                grow();
            }
            int part = Math.min(left, last.length - used);
            System.arraycopy(bytes, at, last, used, part);
            used += part;
            at += part;
            left -= part;
        }
    }

    private void grow() {
        full.add(last);
        before += last.length;
        last = new byte[Math.min(LARGEST, last.length * 2)];
        used = 0;
    }

    /// How many bytes there are.
    public long size() {
        return before + used;
    }

    /// Writes the bytes between two places.
    public void writeTo(Output out, long from, long to) {
        long start = 0;
        for (byte[] chunk : full) {
            part(out, chunk, from - start, Math.min(to - start, chunk.length));
            start += chunk.length;
        }
        part(out, last, from - start, Math.min(to - start, used));
    }

    private static void part(Output out, byte[] chunk, long from, long to) {
        int first = (int) Math.max(0, from);
        if (to > first) {
            out.bytes(chunk, first, (int) to);
        }
    }
}
