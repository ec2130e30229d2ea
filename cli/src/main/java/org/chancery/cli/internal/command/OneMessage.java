package org.chancery.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.cli.internal.convert.Converter;
import org.chancery.cli.internal.convert.Form;
import org.chancery.cli.internal.input.OneFile;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What the commands that write one message in another form have in common: which file, by which scheme.
final class OneMessage {
    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Parameters(paramLabel = "FILE", description = "The message; - is the standard input.")
    private String file = "-";

    /// Prints the message in another form.
    ///
    /// @param from the form it is in; where none is said, the one it seems to be in
    void print(Streams streams, Optional<Form> from, Form to) {
        Converter converter = new Converter(scheme.scheme(), file);
        byte[] bytes = OneFile.read(file, streams);
        byte[] made = converter.convert(bytes, from.orElseGet(() -> Converter.guess(bytes)), to);
        Output out = new Output(streams.out());
        if (to == Form.TEXT) {
            out.text(new String(made, StandardCharsets.UTF_8));
        } else {
            out.bytes(made, 0, made.length);
        }
        out.flush();
    }
}
