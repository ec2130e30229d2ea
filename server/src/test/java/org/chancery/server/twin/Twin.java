package org.chancery.server.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.MessageArchive;
import org.chancery.store.Accounts;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Store;
import org.chancery.store.testing.TestPostgres;

/// One archive of a pair, over a database and a folder of its own.
final class Twin implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);

    private final Store store;
    private final MessageArchive archive;

    Twin(Path folder) {
        store = Store.open(new DatabaseSettings(TestPostgres.newDatabase(), "", ""), CLOCK);
        try {
            archive = MessageArchive.open(store, folder, Ground.SCHEME, byPart());
        } catch (IOException e) {
            store.close();
            throw new UncheckedIOException(e);
        }
    }

    /// Ids by file, part and number, without the offset, which follows from what is hidden before it: the twins give
    /// what is seen in both the same id, where two real archives give it two random ones.
    private static Ids byPart() {
        Map<String, Integer> given = new HashMap<>();
        return of -> {
            String part = of.replaceFirst("@\\d+$", "");
            return named(part + "+" + given.merge(part, 1, Integer::sum));
        };
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    MessageArchive archive() {
        return archive;
    }

    Accounts accounts() {
        return store.accounts();
    }

    void file(List<ImportItem> items) {
        try {
            archive.importItems(items, "tester", Ground.SCHEME, ImportListener.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        archive.close();
        store.close();
    }
}
