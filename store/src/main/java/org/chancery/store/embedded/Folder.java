package org.chancery.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What stands where in the folder of an embedded PostgreSQL.
///
/// | name | what |
/// |---|---|
/// | `postgres-<version>/` | the binaries |
/// | `data/` | the cluster; it gets this name only when it is whole |
/// | `secret` | the password, mode 0600 |
/// | `owner.lock` | locked by the process that owns the server |
/// | `postgres.log`, `postgres.log.old` | the server's log of this run and, where it was long, of earlier ones |
/// | `command.log` | what the last `initdb` or `pg_ctl` said |
/// | `<name>.new-<random>` | something being made; swept away where it was left behind |
///
/// @param root the folder, as a real path
record Folder(Path root) {
    private static final String BEING_MADE = ".new-";

    /// Makes the folder where there is none, closed to other users.
    ///
    /// @throws IOException where it cannot be made, or its path has a character that means something to the shell
    ///     which `pg_ctl` calls
    static Folder at(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            closeToOthers(directory);
        }
        Path root = directory.toRealPath();
        if (!Platform.isWindows() && root.toString().chars().anyMatch(c -> "\"$`\\\n".indexOf(c) >= 0)) {
            throw new IOException("PostgreSQL cannot run from a path with a quote, $, ` or \\ in it: " + root);
        }
        return new Folder(root);
    }

    Path data() {
        return root.resolve("data");
    }

    Path secret() {
        return root.resolve("secret");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path oldLog() {
        return root.resolve("postgres.log.old");
    }

    Path commandLog() {
        return root.resolve("command.log");
    }

    /// A path for making what will be called `name`; what an earlier, killed attempt left is deleted as far as it can
    /// be.
    Path beside(String name) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            for (Path left : found.filter(path -> path.getFileName().toString().startsWith(name + BEING_MADE))
                    .toList()) {
                sweep(left);
            }
        }
        return root.resolve(name + BEING_MADE + UUID.randomUUID());
    }

    /// Gives what was made its name, in one step that survives a loss of power.
    void finish(Path made, Path named) throws IOException {
        Files.move(made, named, StandardCopyOption.ATOMIC_MOVE);
        if (!Platform.isWindows()) {
            try (FileChannel channel = FileChannel.open(root, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static void closeToOthers(Path path) throws IOException {
        if (!Platform.isWindows()) {
            String permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /// Deletes a tree. A file that resists (a killed parent's `initdb` may still be writing) is left for the next time.
    private static void sweep(Path tree) {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.toList().reversed()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            tree.toFile().deleteOnExit();
        }
    }

    /// The last lines of the server's log, for an error's message.
    List<String> lastLogLines() {
        return Tail.of(log());
    }
}
