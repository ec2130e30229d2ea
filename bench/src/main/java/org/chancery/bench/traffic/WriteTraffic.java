package org.chancery.bench.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/// Writes exercise traffic to files, for measurements of the whole program.
public final class WriteTraffic {
    private static final String USAGE = "usage: WriteTraffic canonical|varied MEGABYTES FOLDER|FILE.txt";

    private WriteTraffic() {}

    /// Writes at least so many megabytes: one file for a message into a folder, or all into one file where the name
    /// ends in `.txt`.
    ///
    /// @param arguments traffic, megabytes, and where to; anything else is an [IllegalArgumentException]
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Supplier<byte[]> source =
                Traffic.valueOf(arguments[0].toUpperCase(Locale.ROOT)).source();
        long bytes = Long.parseLong(arguments[1]) * 1_000_000;
        Path target = Path.of(arguments[2]);
        int written = arguments[2].endsWith(".txt") ? file(source, bytes, target) : folder(source, bytes, target);
        System.out.println(written + " messages in " + target);
    }

    static int folder(Supplier<byte[]> source, long bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        int made = 0;
        for (long left = bytes; left > 0; made++) {
            byte[] message = source.get();
            Files.write(folder.resolve("exercise-%07d.txt".formatted(made + 1)), message);
            left -= message.length;
        }
        return made;
    }

    static int file(Supplier<byte[]> source, long bytes, Path file) throws IOException {
        int made = 0;
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; made++) {
                byte[] message = source.get();
                stream.write(message);
                left -= message.length;
            }
        }
        return made;
    }
}
