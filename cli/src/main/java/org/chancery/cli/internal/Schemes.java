package org.chancery.cli.internal;

import org.chancery.marking.Scheme;

/// The marking schemes by the names that people type.
public final class Schemes {
    private Schemes() {}

    /// The scheme of a name; a name of none is a mistake in use.
    public static Scheme named(String name) {
        try {
            return Scheme.named(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(ExitCode.USAGE, String.valueOf(unknown.getMessage()));
        }
    }
}
