package org.chancery.bench.traffic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.TrafficGenerator;

/// Writes exercise traffic to files, for measurements of the whole program.
public final class WriteTraffic {
    private static final String USAGE = "usage: WriteTraffic canonical|varied MEGABYTES FOLDER|FILE.txt";
    private static final int REPEATED = 1000;

    private WriteTraffic() {}

    /// Writes at least so many megabytes: one file for a message into a folder, or all into one file where the name
    /// ends in `.txt`. One file repeats its first messages, so that a long one is soon written.
    ///
    /// @param arguments traffic, megabytes, and where to; anything else is an [IllegalArgumentException]
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Traffic traffic = Traffic.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        long bytes = Long.parseLong(arguments[1]) * 1_000_000;
        Path target = Path.of(arguments[2]);
        int written = arguments[2].endsWith(".txt") ? file(traffic, bytes, target) : folder(traffic, bytes, target);
        System.out.println(written + " messages in " + target.getFileName());
    }

    private static int folder(Traffic traffic, long bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        TrafficGenerator generator = traffic.generator();
        int made = 0;
        for (long left = bytes; left > 0; made++) {
            ExerciseMessage message = generator.next();
            byte[] content = message.bytes();
            Files.write(folder.resolve(message.name()), content);
            left -= content.length;
        }
        return made;
    }

    private static int file(Traffic traffic, long bytes, Path file) throws IOException {
        List<byte[]> messages = traffic.first(REPEATED);
        int made = 0;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long left = bytes; left > 0; made++) {
                byte[] content = messages.get(made % REPEATED);
                stream.write(content);
                left -= content.length;
            }
        }
        return made;
    }
}
