package org.chancery.cli.internal.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The files at and below the paths of a command line, one after the other: paths as they were given, each folder's
/// entries in the order of their names.
///
/// A link is followed where it was named, and told as an obstacle where it is come across in a folder; so is what is
/// neither file nor folder, as a pipe. Memory is bounded, however many files a folder has.
public final class Entries implements Iterator<Entry> {
    /// The name of the standard input.
    public static final String STANDARD_INPUT = "-";

    private final Iterator<String> paths;
    private final Deque<Folder> open = new ArrayDeque<>();
    private Optional<Entry> ahead = Optional.empty();

    public Entries(List<String> paths) {
        this.paths = List.copyOf(paths).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && advance()) {
            // Folders without entries lead nowhere.
        }
        return ahead.isPresent();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more entries");
        }
        Entry entry = ahead.orElseThrow();
        ahead = Optional.empty();
        return entry;
    }

    /// One step on; false where there is none.
    private boolean advance() {
        while (!open.isEmpty() && !open.element().hasNext()) {
            open.remove();
        }
        if (open.isEmpty() && !paths.hasNext()) {
            return false;
        }
        Step step = open.isEmpty() ? named(paths.next()) : met(open.element().next());
        switch (step) {
            case Step.To(Entry entry) -> ahead = Optional.of(entry);
            case Step.Into(Folder folder) -> open.push(folder);
        }
        return true;
    }

    /// What a path leads to.
    private sealed interface Step {
        record To(Entry entry) implements Step {}

        record Into(Folder folder) implements Step {}
    }

    private static Step named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new Step.To(new Entry.Standard(name));
        }
        try {
            Path path = Path.of(name);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isDirectory() ? into(path) : new Step.To(file(path, attributes));
        } catch (InvalidPathException e) {
            return obstacle(name, "is not the name of a file");
        } catch (IOException e) {
            return obstacle(name, why(e));
        }
    }

    private static Step met(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return into(path);
            }
            if (attributes.isSymbolicLink()) {
                return obstacle(path.toString(), "a link in a folder is not followed; name what it points to");
            }
            return attributes.isRegularFile()
                    ? new Step.To(file(path, attributes))
                    : obstacle(path.toString(), "is neither a file nor a folder");
        } catch (IOException e) {
            return obstacle(path.toString(), why(e));
        }
    }

    private static Step into(Path path) throws IOException {
        return new Step.Into(new Folder(path));
    }

    private static Entry file(Path path, BasicFileAttributes attributes) {
        boolean ordinary = attributes.isRegularFile();
        return new Entry.File(path.toString(), path, ordinary ? attributes.size() : 0, ordinary);
    }

    private static Step obstacle(String name, String why) {
        return new Step.To(new Entry.Obstacle(name, why));
    }

    /// Why a file could not be read, in words.
    public static String why(IOException failed) {
        return switch (failed) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "this user may not read it";
            case FileSystemLoopException _ -> "is a link to itself";
            default -> "cannot be read";
        };
    }
}
