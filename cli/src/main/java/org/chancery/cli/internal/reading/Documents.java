package org.chancery.cli.internal.reading;

import java.util.Optional;
import org.chancery.cli.internal.terminal.Output;

/// Prints JSON documents: one as it is, several as a list.
public final class Documents {
    private static final byte[] OPEN = {'[', '\n', ' ', ' '};
    private static final byte[] NEXT = {',', '\n', ' ', ' '};
    private static final byte[] CLOSE = {'\n', ']', '\n'};
    private static final byte[] NONE = {'[', ']', '\n'};

    private final Output out;
    private Optional<byte[]> first = Optional.empty();
    private boolean several;

    public Documents(Output out) {
        this.out = out;
    }

    /// Takes the next document.
    public void add(byte[] json) {
        if (several) {
            bytes(NEXT);
            bytes(Indented.of(json, 1));
        } else if (first.isPresent()) {
            bytes(OPEN);
            bytes(Indented.of(first.get(), 1));
            first = Optional.empty();
            several = true;
            add(json);
        } else {
            first = Optional.of(json);
        }
    }

    /// Ends the output; of no document, an empty list.
    public void end() {
        if (several) {
            bytes(CLOSE);
        } else if (first.isPresent()) {
            bytes(Indented.document(first.get()));
        } else {
            bytes(NONE);
        }
    }

    private void bytes(byte[] bytes) {
        out.bytes(bytes, 0, bytes.length);
    }
}
