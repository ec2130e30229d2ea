package org.chancery.archive.internal.filing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.Refusal;

/// The files that an import is pointed at: files, folders with all below them, and zip archives with their entries.
///
/// Whatever is met is taken or refused. A link is followed where it was named, and refused where it was come across in
/// a folder; what is no file (a pipe, a device) is never opened, as it may have no end.
final class Sources {
    private final ImportListener listener;
    private final Found found;

    Sources(ImportListener listener, Found found) {
        this.listener = listener;
        this.found = found;
    }

    /// The places at and below the given paths, each folder's in the order of their names.
    List<Place> below(Collection<Path> paths) {
        List<Place> places = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                places.addAll(inFolder(path));
            } else {
                places.add(new Place(path.toString(), path, true, Optional.empty()));
            }
        }
        return places;
    }

    /// The places of files that have names of their own.
    static List<Place> of(Collection<ImportFile> files) {
        return files.stream()
                .map(file -> new Place(file.name(), file.path(), true, Optional.empty()))
                .toList();
    }

    private static List<Place> inFolder(Path folder) {
        List<Place> places = new ArrayList<>();
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    places.add(below(folder.resolve(real.relativize(file)), Optional.empty()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) {
                    places.add(below(folder.resolve(real.relativize(file)), Optional.of(failed)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            places.add(new Place(folder.toString(), folder, true, Optional.of(failed)));
        }
        places.sort(Comparator.comparing(Place::path));
        return places;
    }

    private static Place below(Path file, Optional<IOException> failed) {
        return new Place(file.toString(), file, false, failed);
    }

    /// Opens a file, or each entry of it where it is a zip archive. What stops it from being read is told as a refusal.
    void open(Place place) {
        Progress progress = new Progress(place.size());
        try {
            if (place.failed().isPresent()) {
                throw place.failed().get();
            }
            if (place.isFile()) {
                read(place, progress);
            } else {
                noFile(place);
            }
        } catch (IOException failed) {
            found.met();
            refuse(place.name(), 1, failed);
        }
        progress.end();
    }

    private void noFile(Place place) throws IOException {
        boolean link = !place.named() && Files.isSymbolicLink(place.path());
        if (!link) {
            place.path().getFileSystem().provider().checkAccess(place.path());
        }
        found.met();
        String what = link
                ? "a link in a folder is not followed; import what it points to by its own name"
                : "neither a file nor a folder";
        found.refuse(new Refusal(place.name(), 1, "FILE-008", what));
    }

    private void read(Place place, Progress progress) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(place.path()))) {
            if (ZipSource.isZip(content)) {
                new ZipSource(place, progress.size, found, progress::advanced).read();
                return;
            }
            found.met();
            Metered metered = new Metered(content, progress::advanced);
            try {
                found.take(place.name(), metered);
            } catch (IOException broken) {
                refuse(place.name(), metered.line(), broken);
            }
        }
    }

    private void refuse(String file, long line, IOException failed) {
        String reason = reason(failed);
        found.refuse(
                switch (failed) {
                    case NoSuchFileException _ -> new Refusal(file, line, "FILE-001", "there is no such file");
                    case AccessDeniedException _ -> new Refusal(file, line, "FILE-002", "this user may not read it");
                    case ZipException _
                    when reason.contains("encrypted") ->
                        new Refusal(
                                file,
                                line,
                                "FILE-007",
                                "an archive with an encrypted entry; unpack it and import what is in it");
                    case ZipException _ -> new Refusal(file, line, "FILE-005", "a damaged archive: " + reason);
                    default -> new Refusal(file, line, "FILE-006", "it could not be read on: " + reason);
                });
    }

    /// Why, without the name of the file, which is told beside it.
    static String reason(IOException failed) {
        String reason = failed instanceof FileSystemException named ? named.getReason() : failed.getMessage();
        return Objects.requireNonNullElse(reason, failed.getClass().getSimpleName());
    }

    /// Tells the listener how far a file was read: its size in all, however it ended.
    private final class Progress {
        private final long size;
        private long told;

        Progress(long size) {
            this.size = size;
        }

        void advanced(long bytes) {
            long more = Math.min(bytes, size - told);
            if (more > 0) {
                told += more;
                listener.advanced(more);
            }
        }

        void end() {
            advanced(size - told);
        }
    }
}
