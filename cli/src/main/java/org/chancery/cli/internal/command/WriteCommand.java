package org.chancery.cli.internal.command;

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

/// `chancery write`: writes a telegram from what it says.
///
/// Ends with [ExitCode#FINDINGS] where it is refused.
@Command(
        name = "write",
        description = {
            "Writes a message in the canonical form of ACP 127: format lines 1 to 16, lines of 69 columns, pages and"
                    + " sections.",
            "The message is given as JSON (docs/forms.md) or as mail. What would not be read back as it was given is"
                    + " refused, with the reason."
        })
public final class WriteCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            defaultValue = "us",
            description = "The marking scheme. Default: us.")
    private String scheme = "us";

    @Parameters(paramLabel = "FILE", description = "The message; - is the standard input.")
    private String file = "-";

    public WriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] bytes = OneFile.read(file, streams);
        Form form = Converter.guess(bytes);
        Output out = new Output(streams.out());
        byte[] telegram = new Converter(Schemes.named(scheme), file).convert(bytes, form, Form.TELEGRAM);
        out.bytes(telegram, 0, telegram.length);
        out.flush();
        return ExitCode.OK.code();
    }
}
