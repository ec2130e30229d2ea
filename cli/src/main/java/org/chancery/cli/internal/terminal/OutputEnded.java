package org.chancery.cli.internal.terminal;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;

/// The standard output takes no more: whoever read it has gone, or there is no room.
public final class OutputEnded extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    OutputEnded(IOException cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), "it is closed"), cause);
    }

    /// Whether a reader went away, as `head` does when it has enough. Java tells it by the system's words alone.
    public boolean byReader() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
