package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.MessageArchive;
import org.chancery.exercise.DemonstrationOffice;
import org.chancery.exercise.DemonstrationUser;
import org.chancery.marking.Scheme;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Holdings;
import org.chancery.server.Passwords;
import org.chancery.server.ServerSettings;
import org.chancery.store.Account;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two offices that differ only in messages of which one reader may see nothing are the same office to that reader.
class TwinOfficesTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final String PASSWORD = "exercise only, not a secret";
    private static final long SEED = 20_260_319;
    private static final int QUERIES = 50;

    @Test
    void whatOneMayNotSeeChangesNoPage(@TempDir Path folder) throws Exception {
        List<ImportItem> all = DemonstrationOffice.messages().stream()
                .map(message -> new ImportItem(message.name(), message.bytes()))
                .toList();
        try (Twin whole = new Twin(folder.resolve("whole"), all)) {
            List<ImportItem> seen = all.stream().filter(whole::shows).toList();
            assertThat(seen).isNotEmpty().hasSizeLessThan(all.size() - 20);
            try (Twin part = new Twin(folder.resolve("part"), seen);
                    Visit ofWhole = whole.visit();
                    Visit ofPart = part.visit()) {
                for (String query : queries(all)) {
                    for (String path : List.of("/?q=", "/?page=2&q=", "/api/search?q=")) {
                        assertThat(ofWhole.get(path + Visit.encoded(query)))
                                .as("seed %d: %s%s", SEED, path, query)
                                .isEqualTo(ofPart.get(path + Visit.encoded(query)));
                    }
                }
                for (ImportItem item : all) {
                    String page = "/messages/" + id(item.source());
                    assertThat(ofWhole.get(page)).as(item.source()).isEqualTo(ofPart.get(page));
                }
            }
        }
    }

    /// Words of any message, seen or not, alone and joined.
    private static List<String> queries(List<ImportItem> items) {
        Random random = new Random(SEED);
        List<String> words = new ArrayList<>();
        while (words.size() < QUERIES * 2) {
            String text = new String(items.get(random.nextInt(items.size())).bytes(), StandardCharsets.US_ASCII);
            List<String> candidates =
                    List.of(text.replaceAll("[^A-Za-z]+", " ").strip().split(" ", -1));
            String word = candidates.get(random.nextInt(candidates.size()));
            if (word.length() > 3) {
                words.add(word);
            }
        }
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String one = words.get(2 * i);
            String other = words.get(2 * i + 1);
            queries.add(
                    switch (i % 5) {
                        case 0 -> one;
                        case 1 -> one + " | " + other;
                        case 2 -> one + " -" + other;
                        case 3 -> one.substring(0, 3) + "*";
                        default -> "calindra " + one;
                    });
        }
        return queries;
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Twin implements AutoCloseable {
        private final Store store;
        private final MessageArchive archive;
        private final ChanceryServer server;
        private final Reader reader;

        Twin(Path folder, List<ImportItem> items) throws IOException {
            store = Store.open(new DatabaseSettings(TestPostgres.newDatabase(), "", ""), Clock.systemUTC());
            archive = MessageArchive.open(store, folder, SCHEME, TwinOfficesTest::id);
            archive.importItems(items, "tester", SCHEME, ImportListener.none());
            DemonstrationUser user = DemonstrationOffice.users().stream()
                    .filter(each -> each.username().equals("public"))
                    .findFirst()
                    .orElseThrow();
            Account account = new Account(
                    user.username(), user.name(), user.title(), new Passwords().encode(PASSWORD), user.clearance());
            store.accounts().put(account, "tester");
            reader = account.reader();
            server = ChanceryServer.start(
                    ServerSettings.local(0), Holdings.of(archive, store.accounts()), SCHEME, Clock.systemUTC());
        }

        boolean shows(ImportItem item) {
            return archive.read(reader, id(item.source())).isPresent();
        }

        Visit visit() throws Exception {
            return Visit.signedIn(server.address(), reader.name(), PASSWORD);
        }

        @Override
        public void close() {
            server.close();
            archive.close();
            store.close();
        }
    }
}
