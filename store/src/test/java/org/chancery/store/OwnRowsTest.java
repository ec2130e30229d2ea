package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// What people keep: the database gives it to whose it is, and in their sight, whatever is asked.
final class OwnRowsTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final Reader ONE = reader("one", "SECRET");
    private static final Reader OTHER = reader("other", "SECRET");
    private static final Reader LOW = reader("low", "UNCLASSIFIED");

    private static Reader reader(String name, String level) {
        return new Reader(
                name, new Clearance(SCHEME.level(level).orElseThrow(), new TreeSet<>(), "EMK", new TreeSet<>()));
    }

    private static int label(Store store, String level) {
        Label lowest = SCHEME.unclassified();
        Label label =
                new Label(SCHEME.level(level).orElseThrow(), lowest.controls(), lowest.release(), lowest.principals());
        return store.asRegistry("tester", tx -> LabelRows.idOf(tx, label));
    }

    private static int changed(Store store, Reader as, String sql, Object... values) {
        return store.read(as, tx -> tx.dsl().execute(sql, values));
    }

    private static int save(Store store, Reader as, String owner) {
        return store.read(
                as,
                tx -> tx.dsl()
                        .execute(
                                "insert into saved_search values (?, ?, 'kites', 'kite', 'NEWEST', ?::timestamptz, '{}')",
                                UUID.randomUUID(),
                                owner,
                                tx.now()));
    }

    private static UUID folder(Store store, Reader owner, int label, boolean shared) {
        UUID id = UUID.randomUUID();
        store.read(
                owner,
                tx -> tx.dsl()
                        .execute(
                                "insert into folder values (?, ?, 'Harbour', ?, ?, ?::timestamptz)",
                                id,
                                owner.name(),
                                label,
                                shared,
                                tx.now()));
        return id;
    }

    private static int note(Store store, Reader as, UUID folder, int label) {
        return store.read(
                as,
                tx -> tx.dsl()
                        .execute(
                                "insert into folder_note values (?, ?, null, ?, ?, 'a word', ?::timestamptz)",
                                UUID.randomUUID(),
                                folder,
                                label,
                                as.name(),
                                tx.now()));
    }

    private static int count(Store store, Reader as, String table) {
        return store.read(
                as, tx -> tx.dsl().fetchSingle("select count(*) from " + table).get(0, Integer.class));
    }

    @Test
    void aSavedSearchIsSeenAndWrittenByItsOwnerOnly() {
        try (Store store = TestStore.open()) {
            assertThat(save(store, ONE, "one")).isEqualTo(1);
            assertThat(count(store, ONE, "saved_search")).isEqualTo(1);
            assertThat(count(store, OTHER, "saved_search")).isZero();
            assertThatThrownBy(() -> save(store, OTHER, "one")).hasMessageContaining("row-level security");
            assertThat(changed(store, OTHER, "delete from saved_search")).isZero();
            assertThat(changed(store, OTHER, "update saved_search set name = 'x'"))
                    .isZero();
        }
    }

    @Test
    void theRegistryReadsNothingThatPeopleKeep() {
        try (Store store = TestStore.open()) {
            for (String table : List.of("saved_search", "folder", "folder_message", "folder_note")) {
                assertThatThrownBy(
                                () -> store.asRegistry("tester", tx -> tx.dsl().execute("select * from " + table)))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aFolderIsItsOwnersUnlessSharedAndNeverAboveTheSight() {
        try (Store store = TestStore.open()) {
            int low = label(store, "UNCLASSIFIED");
            int high = label(store, "SECRET");
            folder(store, ONE, low, false);
            UUID shared = folder(store, ONE, low, true);
            folder(store, ONE, high, true);
            assertThat(count(store, ONE, "folder")).isEqualTo(3);
            assertThat(count(store, OTHER, "folder")).isEqualTo(2);
            assertThat(count(store, LOW, "folder")).isEqualTo(1);
            assertThatThrownBy(() -> folder(store, LOW, high, false)).hasMessageContaining("row-level security");
            assertThat(changed(store, OTHER, "update folder set shared = false"))
                    .isZero();
            assertThat(changed(store, OTHER, "delete from folder where id = ?", shared))
                    .isZero();
        }
    }

    @Test
    void aNoteIsSeenWhereFolderAndLabelAre() {
        try (Store store = TestStore.open()) {
            int low = label(store, "UNCLASSIFIED");
            int high = label(store, "SECRET");
            UUID shared = folder(store, ONE, low, true);
            UUID own = folder(store, ONE, low, false);
            note(store, ONE, shared, low);
            note(store, ONE, shared, high);
            note(store, ONE, own, low);
            assertThat(count(store, ONE, "folder_note")).isEqualTo(3);
            assertThat(count(store, OTHER, "folder_note")).isEqualTo(2);
            assertThat(count(store, LOW, "folder_note")).isEqualTo(1);
            assertThatThrownBy(() -> note(store, LOW, shared, high)).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> note(store, OTHER, own, low)).hasMessageContaining("row-level security");
            assertThat(changed(store, OTHER, "delete from folder_note")).isZero();
            assertThat(changed(store, ONE, "delete from folder where id = ?", shared))
                    .isEqualTo(1);
            assertThat(count(store, ONE, "folder_note")).isEqualTo(1);
        }
    }
}
