package org.chancery.cli.internal.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cli.internal.reading.DocumentWork;
import org.chancery.cli.internal.reading.Documents;
import org.chancery.cli.internal.reading.LineWork;
import org.chancery.cli.internal.reading.SheetWork;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery read`: prints messages from files, without an archive.
///
/// Every file is read to its end whatever becomes of the others. Ends with [ExitCode#MISSING] where a file cannot
/// be read, else with [ExitCode#FINDINGS] where a message has a finding of severity error or something was
/// refused.
@Command(
        name = "read",
        description = {
            "Prints messages as a person reads them, and what is wrong with them; or as JSON.",
            "The margin shows each paragraph's mark: in parentheses where the message has it, in square brackets"
                    + " where the paragraph has none and is held under the mark shown."
        })
public final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--source",
            paramLabel = "DETAIL",
            defaultValue = "length",
            converter = Details.class,
            description = "How much of a message's bytes is in its JSON: length; digest, with their SHA-256; or bytes,"
                    + " with themselves in base64. Default: length.")
    private SourceDetail source = SourceDetail.LENGTH;

    @Mixin
    private Input input = new Input();

    /// How messages are printed.
    private static final class Form {
        @Option(
                names = "--json",
                description = "The message as JSON, indented; of several messages, a list. The schema is in"
                        + " docs/forms.md.")
        private boolean json;

        @Option(names = "--jsonl", description = "A line of JSON for each message (JSON Lines).")
        private boolean lines;
    }

    /// Takes a detail in small letters.
    private static final class Details implements picocli.CommandLine.ITypeConverter<SourceDetail> {
        @Override
        public SourceDetail convert(String value) {
            return SourceDetail.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }

    /// The command, with what it reads for the file `-` and where it prints.
    public ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Output out = new Output(streams.out());
        Printing printing = new Printing(streams, out, spec.commandLine().getErr());
        if (form.lines) {
            printing.run(input, new LineWork(json(), source), _ -> {});
        } else if (form.json) {
            Documents documents = new Documents(out);
            printing.run(
                    input, new DocumentWork(json(), source), made -> made.json().forEach(documents::add));
            documents.end();
        } else {
            printing.run(input, new SheetWork(input.scheme()), _ -> {});
        }
        out.flush();
        return printing.worst().code();
    }

    private MessageJson json() {
        return new MessageJson(input.scheme());
    }
}
