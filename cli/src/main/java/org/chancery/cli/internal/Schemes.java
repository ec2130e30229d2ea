package org.chancery.cli.internal;

import org.chancery.marking.Scheme;

/// The marking schemes by the names that people type.
public final class Schemes {
    private Schemes() {}

    /// The scheme of a name; a name of none is a mistake in use.
    public static Scheme named(String name) {
        if (!Scheme.names().contains(name)) {
            String known = String.join(", ", Scheme.names());
            throw new Refusal(ExitCode.USAGE, "There is no scheme " + name + "; known: " + known + ".");
        }
        return Scheme.named(name);
    }
}
