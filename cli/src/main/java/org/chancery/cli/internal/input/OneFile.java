package org.chancery.cli.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cable.form.MessageJson;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.terminal.Streams;

/// The bytes of one file that is read whole, or of the standard input.
public final class OneFile {
    private OneFile() {}

    /// The bytes; refused where they cannot be read, or are more than a message may have.
    public static byte[] read(String name, Streams streams) {
        try (InputStream stream = name.equals("-") ? streams.in() : Files.newInputStream(Path.of(name))) {
            byte[] bytes = stream.readNBytes(MessageJson.LONGEST + 1);
            if (bytes.length > MessageJson.LONGEST) {
                throw new Refusal(ExitCode.FINDINGS, name + " is longer than " + MessageJson.LONGEST + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(ExitCode.MISSING, name + ": " + Entries.why(e));
        }
    }
}
