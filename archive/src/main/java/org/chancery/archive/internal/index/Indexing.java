package org.chancery.archive.internal.index;

import static org.chancery.store.Tables.Portions.BODY;
import static org.chancery.store.Tables.Portions.ID;
import static org.chancery.store.Tables.Portions.LABEL_ID;
import static org.chancery.store.Tables.Portions.MESSAGE_ID;
import static org.chancery.store.Tables.Portions.PORTION;
import static org.chancery.store.Tables.Portions.POSITION;
import static org.jooq.impl.DSL.octetLength;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.store.Store;

/// Keeps the index up to what is filed. The index knows how far it has come, so nothing is lost if it stops anywhere.
public final class Indexing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());
    private static final String ACTOR = "index";

    /// Portions taken from the database at once, and the bytes of text beyond which no further one is.
    private static final int BATCH = 5_000;

    private static final int BATCH_BYTES = 16 << 20;
    private static final String SIZE = "size";

    private static final long LOOK_EVERY_MILLIS = 500;

    private final Store store;
    private final PortionIndex index;
    private final ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chancery-index").factory());

    public Indexing(Store store, PortionIndex index) {
        this.store = store;
        this.index = index;
    }

    /// The id of the office whose database this is.
    public static UUID office(Store store) {
        return store.asRegistry(
                ACTOR, tx -> tx.dsl().fetchSingle("select id from office").get(0, UUID.class));
    }

    /// Indexes what was filed and is not indexed yet, if this process keeps the index.
    public synchronized void catchUp() throws IOException {
        if (!index.writes()) {
            return;
        }
        List<IndexedPortion> next = after(index.position());
        while (!next.isEmpty()) {
            index.add(next);
            next = after(index.position());
        }
    }

    /// Looks for newly filed portions again and again, until closed.
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

    private List<IndexedPortion> after(long position) {
        return store.asRegistry(ACTOR, tx -> {
            var next = tx.dsl()
                    .select(POSITION, octetLength(BODY).as(SIZE))
                    .from(PORTION)
                    .where(POSITION.gt(position))
                    .orderBy(POSITION)
                    .limit(BATCH)
                    .fetch();
            long last = position;
            long bytes = 0;
            for (int i = 0; i < next.size() && bytes < BATCH_BYTES; i++) {
                last = next.get(i).value1();
                bytes += next.get(i).value2();
            }
            var portions = tx.dsl()
                    .select(POSITION, LABEL_ID, ID, MESSAGE_ID, BODY)
                    .from(PORTION)
                    .where(POSITION.gt(position), POSITION.le(last))
                    .orderBy(POSITION)
                    .fetch();
            Headings headings = new Headings(tx, portions.intoSet(MESSAGE_ID));
            return portions.map(row -> new IndexedPortion(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    headings.of(row.value4(), row.value2(), row.value3())));
        });
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
