package org.chancery.cli.internal.drop;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Looks at a watched folder whenever something happens in it, and from time to time in any case:
/// what a file system
/// tells of changes is not always complete.
public final class FolderWatch implements AutoCloseable {
    /// Between two looks where nothing happens.
    private static final Duration PERIOD = Duration.ofSeconds(30);

    /// Between two looks where files wait to be complete, or where much happens.
    private static final Duration SOON = Duration.ofMillis(500);

    private final WatchedFolder folder;
    private final WatchService changes;
    private final Consumer<String> told;
    private final Semaphore running = new Semaphore(1);

    /// @throws IOException where the folder cannot be watched
    public FolderWatch(Path path, WatchedFolder folder, Consumer<String> told) throws IOException {
        this.folder = folder;
        this.told = told;
        changes = path.getFileSystem().newWatchService();
        path.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    }

    /// Goes on until closed, or interrupted.
    public void run() {
        running.acquireUninterruptibly();
        try {
            while (true) {
                Duration pause = look() ? SOON : PERIOD;
                Optional<WatchKey> key = Optional.ofNullable(changes.poll(pause.toMillis(), TimeUnit.MILLISECONDS));
                if (key.isPresent()) {
                    TimeUnit.MILLISECONDS.sleep(SOON.toMillis());
                    key.get().pollEvents();
                    key.get().reset();
                }
            }
        } catch (ClosedWatchServiceException _) {
            // The end.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            running.release();
        }
    }

    private boolean look() {
        try {
            return folder.sweep();
        } catch (IOException failed) {
            told.accept("The folder cannot be looked at, and is again in a while: " + failed.getMessage());
            return false;
        }
    }

    /// Ends the watch, after the look under way.
    @Override
    public void close() throws IOException {
        changes.close();
        running.acquireUninterruptibly();
        running.release();
    }
}
