package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a server says of itself in `postmaster.pid` (PostgreSQL, `pidfile.h`): line 1 its process, line 4 its port,
/// line 8 its state. It removes the file when it ends in order, so a file can also be about a server long dead.
///
/// @param pid the process id
/// @param port the TCP port; 0 where it is not written yet
/// @param ready whether it takes connections
record PidFile(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATE = 7;

    static Path path(Folder folder) {
        return folder.data().resolve("postmaster.pid");
    }

    /// Reads it; empty where there is none, or none that names a process.
    static Optional<PidFile> read(Folder folder) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(path(folder));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        long pid = number(lines, PID);
        return pid > 0
                ? Optional.of(new PidFile(
                        pid, (int) number(lines, PORT), line(lines, STATE).equals("ready")))
                : Optional.empty();
    }

    private static long number(List<String> lines, int index) {
        String text = line(lines, index);
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : 0;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
