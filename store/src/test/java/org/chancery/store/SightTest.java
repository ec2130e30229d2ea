package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/// The database lets a reader see exactly the rows whose label the clearance dominates.
final class SightTest {
    private static final List<Level> LEVELS = Scheme.named("us").levels();
    private static final List<String> CONTROLS = List.of("SBU", "EXDIS", "NODIS", "ORCON", "odd, {\"one\"}", "a'b\\");
    private static final List<String> COUNTRIES = List.of("EMK", "CLD", "ROV");
    private static final List<String> NAMES = List.of("ambassador", "defense attaché", "o'neil");

    @Test
    void theDatabaseAndTheClearanceAgreeOnEveryLabel() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Store store = TestStore.open()) {
            Map<Integer, Label> all = new LinkedHashMap<>();
            store.asRegistry("test", tx -> {
                for (int i = 0; i < 400; i++) {
                    Label label = label(random);
                    all.put(LabelRows.idOf(tx, label), label);
                }
                return all;
            });
            for (int i = 0; i < 200; i++) {
                Clearance clearance = clearance(random);
                Map<Integer, Label> dominated = all.entrySet().stream()
                        .filter(entry -> clearance.dominates(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

                Reader reader = new Reader("reader", clearance);
                assertThat(store.read(reader, LabelRows::inSight))
                        .as("seed %d, %s", seed, clearance)
                        .isEqualTo(dominated);
                assertThat(store.asRegistryFor(reader, LabelRows::inSightOfReader))
                        .as("as the registry: seed %d, %s", seed, clearance)
                        .isEqualTo(dominated.keySet());
            }
        }
    }

    @Test
    void outsideASightNothingCanBeRead() throws SQLException {
        String url = TestPostgres.newDatabase();
        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK);
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            fileALabel(store);
            statement.execute("set role chancery_reader");

            for (String table : List.of("label", "message", "citation", "portion", "element", "finding")) {
                String columns = table.equals("portion") ? "body" : "*";
                assertThatThrownBy(() -> statement
                                .executeQuery("select " + columns + " from chancery." + table)
                                .next())
                        .as(table)
                        .hasMessageContaining("chancery.rank");
            }
        }
    }

    @Test
    void aSightEndsWithItsTransaction() {
        try (Store store = TestStore.open()) {
            fileALabel(store);
            Clearance high =
                    new Clearance(LEVELS.getLast(), new TreeSet<>(CONTROLS), "EMK", Collections.emptySortedSet());
            Clearance low =
                    new Clearance(LEVELS.getFirst(), Collections.emptySortedSet(), "", Collections.emptySortedSet());
            for (int i = 0; i < 20; i++) {
                assertThat(store.read(new Reader("high", high), LabelRows::inSight))
                        .hasSize(1);
                assertThat(store.read(new Reader("low", low), LabelRows::inSight))
                        .isEmpty();
            }
        }
    }

    @Test
    void aReaderReachesNeitherAccountsNorOrderOfFilingNorTheJournal() {
        try (Store store = TestStore.open()) {
            Reader reader = new Reader("reader", clearance(new Random(1)));
            for (String query : List.of(
                    "select * from account",
                    "select * from journal",
                    "select * from office",
                    "select * from change",
                    "select number from message",
                    "update portion set label_id = 1",
                    "delete from message",
                    "insert into label (canonical) values ('x')",
                    "update message set source = ''")) {
                assertThatThrownBy(() -> store.read(reader, tx -> tx.dsl().execute(query)))
                        .as(query)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static void fileALabel(Store store) {
        store.asRegistry(
                "test",
                tx -> LabelRows.idOf(
                        tx,
                        new Label(
                                LEVELS.getLast(),
                                new TreeSet<>(CONTROLS),
                                new Release.Unstated("EMK"),
                                new Principals.Anyone())));
    }

    private static Label label(Random random) {
        return new Label(
                LEVELS.get(random.nextInt(LEVELS.size())),
                some(random, CONTROLS, 4),
                switch (random.nextInt(4)) {
                    case 0 -> new Release.Everyone();
                    case 1 -> new Release.Unstated(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
                    case 2 ->
                        new Release.To(
                                new TreeSet<>(List.of("CLD", "EMK", "ROV").subList(0, 2 + random.nextInt(2))));
                    default -> new Release.NoForeign(some(random, COUNTRIES, 3));
                },
                random.nextInt(3) == 0 ? new Principals.Only(some(random, NAMES, 2)) : new Principals.Anyone());
    }

    private static Clearance clearance(Random random) {
        return new Clearance(
                LEVELS.get(random.nextInt(LEVELS.size())),
                some(random, CONTROLS, 1),
                random.nextInt(4) == 0 ? "" : COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                some(random, NAMES, 2));
    }

    /// Each of these with a chance of one in `oneIn`.
    private static SortedSet<String> some(Random random, List<String> of, int oneIn) {
        List<String> chosen = new ArrayList<>(of);
        chosen.removeIf(each -> oneIn > 1 ? random.nextInt(oneIn) != 0 : random.nextInt(3) == 0);
        return new TreeSet<>(chosen);
    }
}
