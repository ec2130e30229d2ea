package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.cable.internal.Cutter;

/// Cuts a stream into messages at format line 16, `NNNN`. What follows it - blank lines, a repeated classification -
/// stays with the message it closes, up to where the next one begins.
///
/// Memory is bounded by twice the longest message allowed, whatever the stream's length. What cannot be kept is told
/// as refused, with offset, line and reason, and reading goes on behind the next `NNNN`; a stream that is not a text
/// is refused whole. Found and refused stretches together cover the stream.
public final class MessageSplitter {
    /// The longest message, in bytes, where nothing else is said.
    public static final int LONGEST = 16 << 20;

    private final Cutter cutter;

    /// Cuts a stream, which stays the caller's to close.
    public MessageSplitter(InputStream stream) {
        this(stream, LONGEST);
    }

    /// Cuts a stream, with a bound on the length of one message in bytes.
    ///
    /// @throws IllegalArgumentException where the bound is not positive
    public MessageSplitter(InputStream stream, int longest) {
        if (longest <= 0) {
            throw new IllegalArgumentException("the longest message must have a byte at least: " + longest);
        }
        this.cutter = new Cutter(stream, longest);
    }

    /// Goes on to another stream as a new splitter would, which saves making one for each of many files.
    public void restart(InputStream stream) {
        cutter.restart(stream);
    }

    /// The next stretch; empty at the stream's end.
    ///
    /// @throws IOException where the stream cannot be read
    public Optional<Cut> next() throws IOException {
        return cutter.next();
    }
}
