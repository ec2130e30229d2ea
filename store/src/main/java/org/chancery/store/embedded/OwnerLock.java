package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to start and stop the server of a folder: held by one process at a time, and given back by the operating
/// system when that process dies in whatever way.
final class OwnerLock implements AutoCloseable {
    // POSIX locks belong to the process: closing any channel on the file gives the lock back (see FileLock). So this
    // process must know which files not to open again; the set mirrors state that the operating system keeps per
    // process.
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock; empty where a process (this one too) has it.
    static Optional<OwnerLock> take(Path file) throws IOException {
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            return Optional.empty();
        }
        Optional<OwnerLock> taken = Optional.empty();
        try {
            taken = lock(file);
        } finally {
            if (taken.isEmpty()) {
                HELD_BY_THIS_PROCESS.remove(file);
            }
        }
        return taken;
    }

    private static Optional<OwnerLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            locked = lock.isPresent();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new OwnerLock(file, channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD_BY_THIS_PROCESS.remove(file);
            }
        }
    }
}
