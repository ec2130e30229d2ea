package org.chancery.cli.internal.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;

/// The entries of one folder in the order of their names. Of a folder with more than fit into memory, the first so many
/// names are kept at a time, and the folder is looked through again for those behind them.
final class Folder implements Iterator<Path> {
    private static final int MOST = 100_000;

    private final Path path;
    private final int most;
    private Path[] names = {};
    private int at;
    private boolean more = true;

    /// @throws IOException where the folder cannot be opened
    Folder(Path path) throws IOException {
        this(path, MOST);
    }

    Folder(Path path, int most) throws IOException {
        this.path = path;
        this.most = most;
        look();
    }

    @Override
    public boolean hasNext() {
        if (at == names.length && more) {
            try {
                look();
            } catch (IOException gone) {
                more = false;
            }
        }
        return at < names.length;
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more in " + path);
        }
        return path.resolve(names[at++]);
    }

    /// Keeps the least names behind the last one.
    private void look() throws IOException {
        Optional<Path> last = names.length == 0 ? Optional.empty() : Optional.of(names[names.length - 1]);
        PriorityQueue<Path> least = new PriorityQueue<>(Collections.reverseOrder());
        more = false;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                if (last.isPresent() && name.compareTo(last.get()) <= 0) {
                    continue;
                }
                least.add(name);
                if (least.size() > most) {
                    least.remove();
                    more = true;
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        names = least.toArray(Path[]::new);
        Arrays.sort(names);
        at = 0;
    }
}
