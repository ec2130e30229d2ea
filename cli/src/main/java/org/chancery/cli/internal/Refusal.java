package org.chancery.cli.internal;

import java.io.Serial;

/// A command that cannot do what was asked, for a reason that the person at the terminal can act on. The message is
/// printed without a stack trace and the process ends with the code.
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    /// A refusal that ends the process with `code` after printing `message`.
    public Refusal(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    /// How the process ends.
    public ExitCode code() {
        return code;
    }
}
