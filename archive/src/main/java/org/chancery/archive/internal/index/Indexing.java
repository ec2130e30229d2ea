package org.chancery.archive.internal.index;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.store.Store;

/// Keeps the index up to what is filed. The index knows how far it has come, so nothing is lost if it stops
/// anywhere.
public final class Indexing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());
    private static final String ACTOR = "index";

    /// Changes taken from the database at once, and the bytes of text beyond which no further one is. Each
    /// time costs a segment for every label among them.
    private static final int BATCH = 40_000;

    private static final long BATCH_BYTES = 32 << 20;
    private static final long LOOK_EVERY_MILLIS = 500;

    private final PortionIndex index;
    private final ChangeLog log;
    private final ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chancery-index").factory());

    private boolean compared;

    public Indexing(Store store, PortionIndex index) {
        this.index = index;
        log = new ChangeLog(store, BATCH, BATCH_BYTES);
    }

    /// The id of the office whose database this is.
    public static UUID office(Store store) {
        return store.asRegistry(
                ACTOR, tx -> tx.dsl().fetchSingle("select id from office").get(0, UUID.class));
    }

    /// Takes into the index what was changed and is not indexed yet, if this process keeps the index.
    public synchronized void catchUp() throws IOException {
        if (!index.writes()) {
            return;
        }
        compare();
        int taken = 0;
        Optional<Changes> next = log.after(index.state().position());
        while (next.isPresent()) {
            index.apply(next.get());
            taken += next.get().size();
            next = log.after(index.state().position());
        }
        index.settle(taken);
    }

    /// An index that followed another log than the database has now, such as one from before a restored
    /// backup, is begun anew.
    private void compare() throws IOException {
        IndexState state = index.state();
        if (!compared && state.position() > 0 && !log.has(state.position(), state.last())) {
            LOG.log(Level.WARNING, "The search index is not of what the database has now; it is built again");
            index.clear();
        }
        compared = true;
    }

    /// Looks for changes again and again, until closed.
    public void follow() {
        var _ = follower.scheduleWithFixedDelay(
                this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            catchUp();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "The search index could not follow what was filed; it is tried again", e);
        }
    }

    @Override
    public void close() {
        follower.shutdown();
        try {
            if (!follower.awaitTermination(10, TimeUnit.SECONDS)) {
                follower.shutdownNow();
            }
        } catch (InterruptedException e) {
            follower.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
