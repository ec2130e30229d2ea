package org.chancery.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.convert.Form;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery convert`: writes a message in another form.
///
/// Ends with [ExitCode#FINDINGS] where it is refused.
@Command(
        name = "convert",
        description = {
            "Writes a message in another form: telegram, json, mail, or text for people.",
            "What a form cannot hold is refused, with the reason. docs/forms.md tells of the forms."
        })
public final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--to", paramLabel = "FORM", required = true, description = "telegram, json, mail or text.")
    private Form to = Form.TELEGRAM;

    @Option(names = "--from", paramLabel = "FORM", description = "telegram, json or mail. Default: as it looks.")
    private Optional<Form> from = Optional.empty();

    @Mixin
    private OneMessage message = new OneMessage();

    public ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        message.print(streams, from, to);
        return ExitCode.OK.code();
    }
}
