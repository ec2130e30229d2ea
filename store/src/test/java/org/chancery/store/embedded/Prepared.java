package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Folders in which a first start is already done, copied from one made once for each test JVM: unpacking and `initdb`
/// take seconds, a copy does not. Binaries are linked and kept from run to run.
final class Prepared {
    private Prepared() {}

    /// Makes such a folder.
    static Path folder(Path folder) throws IOException {
        copy(Original.FOLDER, folder);
        return folder;
    }

    /// Makes a folder that has the binaries only.
    static Path binaries(Path folder) throws IOException {
        copy(Original.FOLDER.resolve(Binaries.name()), folder.resolve(Binaries.name()));
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from)) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path));
            } else if (path.startsWith(Original.FOLDER.resolve(Binaries.name()))) {
                Files.createLink(copy, path);
            } else {
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> walk(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            return paths.toList();
        }
    }

    private static final class Original {
        static final Path FOLDER = make(Path.of("target", "prepared-postgres"));

        private static Path make(Path folder) {
            try {
                if (Files.exists(folder.resolve("data"))) {
                    for (Path path : walk(folder.resolve("data")).reversed()) {
                        Files.delete(path);
                    }
                }
                EmbeddedPostgres.open(folder).close();
                return folder;
            } catch (IOException e) {
                throw new IllegalStateException("No first start", e);
            }
        }
    }
}
