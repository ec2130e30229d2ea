package org.chancery.cli.internal.input;

import java.nio.file.Path;

/// One thing to read, or the reason why one cannot be read.
public sealed interface Entry {
    /// As the caller named it; of a file in a folder, the folder's name and its own.
    String name();

    /// A file.
    ///
    /// @param size in bytes, as the folder tells it; 0 of what is no ordinary file, which may have no end
    /// @param ordinary whether it is neither pipe nor device
    record File(String name, Path path, long size, boolean ordinary) implements Entry {}

    /// The standard input.
    record Standard(String name) implements Entry {}

    /// What cannot be read.
    record Obstacle(String name, String why) implements Entry {}
}
