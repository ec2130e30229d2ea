package org.chancery.archive.internal.filing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that knows how far it was read.
class Metered extends FilterInputStream {
    private final LongConsumer advanced;
    private long line = 1;

    /// @param advanced told how many bytes were read each time
    Metered(InputStream in, LongConsumer advanced) {
        super(in);
        this.advanced = advanced;
    }

    /// The line that was come to, from 1.
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            line += into[i] == '\n' ? 1 : 0;
        }
        advanced.accept(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
