package org.chancery.cli.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        try (InputStream stream = open(name, streams)) {
            byte[] bytes = stream.readNBytes(MessageJson.LONGEST + 1);
            if (bytes.length > MessageJson.LONGEST) {
                throw new Refusal(ExitCode.FINDINGS, name + " is longer than " + MessageJson.LONGEST + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(ExitCode.MISSING, name + ": " + Entries.why(e));
        }
    }

    private static InputStream open(String name, Streams streams) throws IOException {
        if (name.equals(Entries.STANDARD_INPUT)) {
            return streams.in();
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Refusal(ExitCode.USAGE, name + " is a folder; one file is read at a time.");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitCode.MISSING, name + ": is not the name of a file");
        }
    }
}
