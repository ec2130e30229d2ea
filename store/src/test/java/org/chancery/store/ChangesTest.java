package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/// The database logs by itself what happens to portions.
final class ChangesTest {
    private static final List<Level> LEVELS = Scheme.named("us").levels();
    private static final UUID MESSAGE = new UUID(1, 1);

    @Test
    void portionsFiledBeforeThereWasALogComeIntoItInTheirOrder() {
        String url = TestPostgres.newDatabase();
        List<UUID> filed = new ArrayList<>();
        try (Store old = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK, "1")) {
            fileMessage(old, label(0));
            for (int i = 0; i < 50; i++) {
                UUID id = UUID.randomUUID();
                filePortion(old, id, i, label(i % 3));
                filed.add(id);
            }
        }

        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK)) {
            List<String> log = store.asRegistry(
                    "test",
                    tx -> tx.dsl()
                            .fetch("select portion_id, kind from change where not withdrawn order by position")
                            .map(row -> row.get(0, UUID.class) + " " + row.get(1, String.class)));
            int number = store.asRegistry(
                    "test",
                    tx -> tx.dsl().fetchSingle("select number from message").get(0, Integer.class));

            assertThat(log)
                    .containsExactlyElementsOf(
                            filed.stream().map(id -> id + " FILED").toList());
            assertThat(number).isPositive();
        }
    }

    @Test
    void eachChangeOfAPortionIsLoggedAndWhetherItTakesThePortionFromSomebody() {
        try (Store store = TestStore.open()) {
            UUID id = UUID.randomUUID();
            fileMessage(store, label(0));
            filePortion(store, id, 1, label(1));
            remark(store, id, label(1));
            remark(store, id, label(2));
            remark(store, id, label(0));
            remark(store, id, controlled("SBU"));
            remark(store, id, controlled("EXDIS"));
            remark(store, id, released("CLD", "EMK", "ROV"));
            remark(store, id, released("CLD", "EMK"));
            remark(store, id, released("CLD", "EMK", "ROV"));
            store.asRegistry("test", tx -> tx.dsl().execute("delete from portion"));

            assertThat(log(store))
                    .containsExactly(
                            "FILED false",
                            "REMARKED true",
                            "REMARKED false",
                            "REMARKED true",
                            "REMARKED true",
                            "REMARKED true",
                            "REMARKED true",
                            "REMARKED false",
                            "REMOVED true");
        }
    }

    @Test
    void whatIsUndoneIsNotLogged() {
        try (Store store = TestStore.open()) {
            fileMessage(store, label(0));
            int id = store.asRegistry("test", tx -> LabelRows.idOf(tx, label(0)));

            assertThatThrownBy(() -> store.asRegistry("test", tx -> {
                        insert(tx, UUID.randomUUID(), 1, id);
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(log(store)).isEmpty();
        }
    }

    @Test
    void theLogOnlyGrows() {
        try (Store store = TestStore.open()) {
            for (String statement :
                    List.of("delete from change", "update change set withdrawn = false", "truncate change")) {
                assertThatThrownBy(() -> store.asRegistry("test", tx -> tx.dsl().execute(statement)))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aReaderSeesNothingOfTheLog() {
        try (Store store = TestStore.open()) {
            Reader reader = new Reader(
                    "reader", new Clearance(LEVELS.getLast(), new TreeSet<>(), "EMK", Collections.emptySortedSet()));
            assertThatThrownBy(() -> store.read(reader, tx -> tx.dsl().fetch("select * from change")))
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<String> log(Store store) {
        return store.asRegistry(
                "test",
                tx -> tx.dsl()
                        .fetch("select kind, withdrawn from change order by position")
                        .map(row -> row.get(0, String.class) + " " + row.get(1)));
    }

    private static void remark(Store store, UUID portion, Label label) {
        store.asRegistry(
                "test",
                tx -> tx.dsl()
                        .execute("update portion set label_id = ? where id = ?", LabelRows.idOf(tx, label), portion));
    }

    private static void fileMessage(Store store, Label label) {
        store.asRegistry(
                "test",
                tx -> tx.dsl()
                        .execute(
                                "insert into message (id, label_id, sha256, bytes, scheme, source, filed_at)"
                                        + " values (?, ?, '', '', 'us', '', ?::timestamptz)",
                                MESSAGE,
                                LabelRows.idOf(tx, label),
                                tx.now()));
    }

    private static void filePortion(Store store, UUID id, int ordinal, Label label) {
        store.asRegistry("test", tx -> insert(tx, id, ordinal, LabelRows.idOf(tx, label)));
    }

    private static int insert(Transaction tx, UUID id, int ordinal, int label) {
        return tx.dsl()
                .execute(
                        "insert into portion (id, message_id, label_id, ordinal, kind, number, mark, span_start,"
                                + " span_end, body) values (?, ?, ?, ?, 'PARAGRAPH', '', '', 0, 0, 'EXERCISE')",
                        id,
                        MESSAGE,
                        label,
                        ordinal);
    }

    private static Label label(int level) {
        return new Label(
                LEVELS.get(level), Collections.emptySortedSet(), new Release.Everyone(), new Principals.Anyone());
    }

    private static Label controlled(String control) {
        return new Label(
                LEVELS.getFirst(), new TreeSet<>(List.of(control)), new Release.Everyone(), new Principals.Anyone());
    }

    private static Label released(String... countries) {
        return new Label(
                LEVELS.getFirst(),
                Collections.emptySortedSet(),
                new Release.To(new TreeSet<>(List.of(countries))),
                new Principals.Anyone());
    }
}
