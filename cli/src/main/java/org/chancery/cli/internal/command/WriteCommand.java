package org.chancery.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.convert.Form;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chancery write`: writes a telegram from what it says.
///
/// Ends with [ExitCode#FINDINGS] where it is refused.
@Command(
        name = "write",
        description = {
            "Writes a message in the canonical form of ACP 127: format lines 1 to 16, lines of 69 columns, pages and"
                    + " sections.",
            "The message is given as JSON (docs/forms.md) or as mail, or is a telegram to be written anew. What would not"
                    + " be read back as it was given is refused, with the reason."
        })
public final class WriteCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private OneMessage message = new OneMessage();

    public WriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        message.print(streams, Optional.empty(), Form.TELEGRAM);
        return ExitCode.OK.code();
    }
}
