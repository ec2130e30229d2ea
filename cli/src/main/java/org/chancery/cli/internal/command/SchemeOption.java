package org.chancery.cli.internal.command;

import org.chancery.cli.internal.Schemes;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Option;

/// The option of all commands that read or write marks: by which scheme.
final class SchemeOption {
    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            defaultValue = "us",
            description = "The marking scheme by which marks are read and written: us, nato, exercise or estmark."
                    + " Default: us.")
    private String name = "us";

    /// The scheme; a name of none is a mistake in use.
    Scheme scheme() {
        return Schemes.named(name);
    }
}
