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
import java.util.Random;
import java.util.UUID;
import org.chancery.archive.Folders;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.MessageArchive;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Label;
import org.chancery.store.Accounts;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.testing.TestPostgres;

/// One archive of a pair, over a database and a folder of its own.
final class Twin implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);

    private static final String ACTOR = "tester";
    private static final String REASON = "an exercise";
    private static final Reader ALL = new Reader("everything", Ground.everything());

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

    SavedSearches searches() {
        return archive.savedSearches();
    }

    Folders folders() {
        return archive.folders();
    }

    Accounts accounts() {
        return store.accounts();
    }

    void file(List<ImportItem> items) {
        try {
            archive.importItems(items, ACTOR, Ground.SCHEME, ImportListener.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Some messages that a reader finds, as they see them.
    List<MessageView> messages(Reader reader, String query) {
        return archive.search(reader, new SearchRequest(query, 1)).hits().stream()
                .flatMap(hit -> archive.read(reader, hit.citation().message()).stream())
                .toList();
    }

    /// Marks a portion of a withheld message otherwise, if there is one.
    void remark(String withheld, Label label, Random random) {
        List<PortionView> portions = messages(ALL, withheld).stream()
                .flatMap(view -> view.portions().stream())
                .filter(portion -> portion.text().contains(withheld))
                .toList();
        if (!portions.isEmpty()) {
            remark(TwinTraffic.pick(random, portions).id(), label);
        }
    }

    /// Removes a withheld message, if there is one.
    void remove(String withheld, Random random) {
        List<MessageView> messages = messages(ALL, withheld);
        if (!messages.isEmpty()) {
            remove(TwinTraffic.pick(random, messages).citation().message());
        }
    }

    void remark(UUID portion, Label label) {
        try {
            archive.remark(portion, label, ACTOR, REASON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID message) {
        try {
            archive.remove(message, ACTOR, REASON);
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
