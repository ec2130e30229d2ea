package org.chancery.cli.internal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.chancery.archive.Ids;
import org.chancery.archive.MessageArchive;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Store;
import org.chancery.store.embedded.EmbeddedPostgres;

/// The office's parts, opened in their order and closed in the other: by [#close], or at the end of the process,
/// whatever signal ends it. Where that comes while the office is being opened, it is opened first.
public final class Office implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Thread atTheEnd = new Thread(this::closeParts, "chancery-stop");
    private final Store store;
    private final MessageArchive archive;

    /// @param place where the data are
    /// @param scheme by which pages and answers write marks and banners
    /// @throws IOException where the embedded database or the index cannot be used
    /// @throws org.chancery.store.StoreException where the database cannot be reached
    public Office(Place place, Scheme scheme, Clock clock) throws IOException {
        boolean whole = false;
        synchronized (opened) {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            try {
                Files.createDirectories(place.var());
                store = keep(Store.open(database(place), clock));
                archive = keep(MessageArchive.open(store, place.var().resolve("index"), scheme, Ids.random()));
                whole = true;
            } finally {
                if (!whole) {
                    close();
                }
            }
        }
    }

    private DatabaseSettings database(Place place) throws IOException {
        if (place.databaseUrl().isPresent()) {
            return new DatabaseSettings(place.databaseUrl().get(), "", "");
        }
        EmbeddedPostgres postgres = keep(EmbeddedPostgres.open(place.var().resolve("postgres")));
        return new DatabaseSettings(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /// Makes this a part of the office: closed with it, before all that was opened earlier.
    public <T extends AutoCloseable> T keep(T part) {
        synchronized (opened) {
            opened.push(part);
            return part;
        }
    }

    public Store store() {
        return store;
    }

    public MessageArchive archive() {
        return archive;
    }

    @Override
    public void close() {
        closeParts();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException _) {
            // The process is ending already.
        }
    }

    private void closeParts() {
        synchronized (opened) {
            while (!opened.isEmpty()) {
                try {
                    opened.pop().close();
                } catch (Exception e) {
                    System.getLogger(Office.class.getName())
                            .log(System.Logger.Level.WARNING, "A part of the office did not close cleanly", e);
                }
            }
        }
    }
}
