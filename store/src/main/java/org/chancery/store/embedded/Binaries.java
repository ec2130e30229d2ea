package org.chancery.store.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the archive on the class path.
///
/// @param home the folder that holds `bin`, `lib` and `share`
record Binaries(Path home) {
    /// Finds them, or unpacks them beside their place and gives them their name when they are whole.
    ///
    /// @throws IOException where there is no archive for this platform, or no room
    static Binaries in(Folder folder) throws IOException {
        String name = name();
        Path home = folder.root().resolve(name);
        if (!Files.isDirectory(home)) {
            Path fresh = Files.createDirectory(folder.beside(name));
            unpack(fresh);
            folder.finish(fresh, home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin")
                .resolve(Platform.isWindows() ? name + ".exe" : name)
                .toString();
    }

    /// What their folder is called: `postgres-<version>`.
    static String name() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(
                    Optional.ofNullable(in).orElseThrow(() -> new IOException("postgres.properties is absent")));
        }
        return "postgres-" + properties.getProperty("version");
    }

    private static void unpack(Path target) throws IOException {
        Platform platform = Platform.here();
        InputStream found = Optional.ofNullable(Binaries.class.getClassLoader().getResourceAsStream(platform.archive()))
                .orElseThrow(() -> Platform.unsupported(platform.system(), platform.processor()));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(found)))) {
            Optional<TarArchiveEntry> entry = Optional.ofNullable(tar.getNextEntry());
            while (entry.isPresent()) {
                unpack(tar, entry.get(), target);
                entry = Optional.ofNullable(tar.getNextEntry());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(target));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, inside(target, entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if (!Platform.isWindows()) {
                Files.setPosixFilePermissions(path, permissions(entry.getMode()));
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive of PostgreSQL names a path outside it: " + name);
        }
        return path;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        StringBuilder text = new StringBuilder("rwxrwxrwx");
        for (int i = 0; i < text.length(); i++) {
            if ((mode & (0400 >> i)) == 0) {
                text.setCharAt(i, '-');
            }
        }
        return PosixFilePermissions.fromString(text.toString());
    }
}
