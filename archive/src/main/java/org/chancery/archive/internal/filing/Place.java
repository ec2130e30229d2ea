package org.chancery.archive.internal.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Where a file should be.
///
/// @param name what it is called in findings and refusals
/// @param named whether the import was pointed at it by name; else it was come across in a folder
/// @param failed why the folder could not tell more about it
record Place(String name, Path path, boolean named, Optional<IOException> failed) {
    /// Its length in bytes by now, 0 where that cannot be told.
    long size() {
        try {
            return isFile() ? Files.size(path) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Whether it has content that ends: not a pipe, a device, or a link come across in a folder.
    boolean isFile() {
        return named ? Files.isRegularFile(path) : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
