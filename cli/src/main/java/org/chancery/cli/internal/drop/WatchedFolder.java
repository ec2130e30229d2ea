package org.chancery.cli.internal.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.archive.ImportFile;
import org.chancery.store.StoreException;

/// A folder into which messages are dropped. Each file is filed once it is complete, and moved to
/// `filed` or `refused`
/// below the folder, with a report beside it.
///
/// A file is complete when it has not changed for [#SETTLED]. Names that begin with a dot or end in
/// `.part` or `.tmp` are
/// left alone until they are renamed. A file is moved only after all of it is filed, so a crash in
/// between files it
/// again, which changes nothing. Where the archive cannot be used, it stays and is tried again.
public final class WatchedFolder {
    /// How long a file must have been as it is.
    static final Duration SETTLED = Duration.ofSeconds(2);

    /// How long after a failure a file is tried again.
    static final Duration AGAIN = Duration.ofMinutes(1);

    /// Files that are looked at in one go; the others wait for the next.
    static final int MOST = 10_000;

    private static final int SAME_NAMES = 10_000;

    private final Path folder;
    private final Filer filer;
    private final Clock clock;
    private final Consumer<String> told;
    private Map<Path, Seen> waiting = new HashMap<>();

    /// @param told hears a line of each file that was dealt with
    /// @throws IOException where the folder cannot be used
    public WatchedFolder(Path folder, Filer filer, Clock clock, Consumer<String> told) throws IOException {
        this.folder = folder;
        this.filer = filer;
        this.clock = clock;
        this.told = told;
        Files.createDirectories(folder.resolve("filed"));
        Files.createDirectories(folder.resolve("refused"));
    }

    /// How a file was when it was first seen so, and when it is due.
    private record Seen(long size, FileTime modified, Instant due) {
        static Seen of(Path file, Instant due) throws IOException {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Seen(found.size(), found.lastModifiedTime(), due);
        }

        boolean same(Seen other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    /// Looks once, and files what is complete.
    ///
    /// @return whether files wait to be complete, or to be tried again
    public synchronized boolean sweep() throws IOException {
        Map<Path, Seen> now = new HashMap<>();
        SortedMap<Path, Seen> complete = new TreeMap<>();
        Instant time = clock.instant();
        for (Path file : candidates()) {
            try {
                Seen seen = Seen.of(file, time.plus(SETTLED));
                Seen before = waiting.getOrDefault(file, seen);
                now.put(file, before.same(seen) ? before : seen);
                if (before.same(seen) && !time.isBefore(before.due())) {
                    complete.put(file, before);
                }
            } catch (NoSuchFileException _) {
                // Somebody took it away again.
            }
        }
        waiting = now;
        for (Map.Entry<Path, Seen> file : complete.entrySet()) {
            deal(file.getKey(), file.getValue());
        }
        return !waiting.isEmpty();
    }

    private List<Path> candidates() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, WatchedFolder::isCandidate)) {
            for (Path file : all) {
                if (files.size() == MOST) {
                    break;
                }
                files.add(file);
            }
        }
        return files;
    }

    private static boolean isCandidate(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void deal(Path file, Seen seen) {
        String name = file.getFileName().toString();
        try {
            DropReport report = DropReport.of(filer, List.of(new ImportFile(name, file)));
            if (!seen.same(Seen.of(file, seen.due()))) {
                // It was written on meanwhile: what it is now is filed when it is complete.
                return;
            }
            Path into = folder.resolve(report.whole() ? "filed" : "refused");
            Path target = moved(file, into, report);
            waiting.remove(file);
            told.accept(name + ": " + report.summary() + " → " + folder.relativize(target));
        } catch (NoSuchFileException _) {
            waiting.remove(file);
        } catch (IOException | StoreException failed) {
            waiting.put(
                    file, new Seen(seen.size(), seen.modified(), clock.instant().plus(AGAIN)));
            told.accept(name + ": stays where it is and is tried again: " + failed.getMessage());
        }
    }

    /// Moves a file under its name, or under one with a number where that is taken. The report is
    /// there first: a file
    /// that was moved has one.
    private Path moved(Path file, Path into, DropReport report) throws IOException {
        String name = file.getFileName().toString();
        for (int i = 1; i <= SAME_NAMES; i++) {
            Path target = into.resolve(i == 1 ? name : i + "-" + name);
            if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
                write(into.resolve(target.getFileName() + ".report.txt"), report.text(name, clock.instant()));
                try {
                    return Files.move(file, target);
                } catch (FileAlreadyExistsException _) {
                    // Another watch was faster; the next number.
                }
            }
        }
        throw new IOException("there are too many files of that name in " + into);
    }

    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
