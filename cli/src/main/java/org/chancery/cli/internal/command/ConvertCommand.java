package org.chancery.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Schemes;
import org.chancery.cli.internal.convert.Converter;
import org.chancery.cli.internal.convert.Form;
import org.chancery.cli.internal.input.OneFile;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            defaultValue = "us",
            description = "The marking scheme. Default: us.")
    private String scheme = "us";

    @Option(names = "--to", paramLabel = "FORM", required = true, description = "telegram, json, mail or text.")
    private Form to = Form.TELEGRAM;

    @Option(names = "--from", paramLabel = "FORM", description = "telegram, json or mail. Default: as it looks.")
    private Optional<Form> from = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "The message; - is the standard input.")
    private String file = "-";

    public ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] bytes = OneFile.read(file, streams);
        Form form = from.orElseGet(() -> Converter.guess(bytes));
        byte[] made = new Converter(Schemes.named(scheme), file).convert(bytes, form, to);
        Output out = new Output(streams.out());
        if (to == Form.TEXT) {
            out.text(new String(made, StandardCharsets.UTF_8));
        } else {
            out.bytes(made, 0, made.length);
        }
        out.flush();
        return ExitCode.OK.code();
    }
}
