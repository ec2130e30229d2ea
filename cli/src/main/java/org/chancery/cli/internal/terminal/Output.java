package org.chancery.cli.internal.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The standard output as commands write to it: text that is cleaned, and bytes that are safe to show. What cannot be
/// written ends the command with an [OutputEnded].
public final class Output {
    private static final int BUFFER = 64 << 10;

    private final OutputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    /// Writes text in UTF-8, cleaned as by a [CleanWriter].
    public void text(String text) {
        byte[] bytes = CleanWriter.clean(text).getBytes(StandardCharsets.UTF_8);
        bytes(bytes, 0, bytes.length);
    }

    /// Writes bytes as they are: the caller knows that they are safe, or that nobody sees them.
    public void bytes(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > BUFFER - size) {
            flushBuffer();
        }
        if (length > BUFFER) {
            write(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, size, length);
            size += length;
        }
    }

    /// Hands on what was kept back.
    public void flush() {
        flushBuffer();
        try {
            stream.flush();
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }

    private void flushBuffer() {
        if (size > 0) {
            int length = size;
            size = 0;
            write(buffer, 0, length);
        }
    }

    private void write(byte[] bytes, int from, int length) {
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }
}
