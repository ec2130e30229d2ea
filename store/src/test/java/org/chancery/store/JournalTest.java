package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;

final class JournalTest {
    private static final Reader NOBODY = new Reader(
            "nobody",
            new Clearance(
                    Scheme.named("us").unclassified().level(),
                    java.util.Collections.emptySortedSet(),
                    "",
                    java.util.Collections.emptySortedSet()));

    @Test
    void entriesOfReadersAndOfTheRegistryMakeOneChain() {
        try (Store store = TestStore.open()) {
            note(store, "first");
            store.read(NOBODY, tx -> {
                tx.journal("read", "second", "");
                return "";
            });

            assertThat(store.journal().latest(10))
                    .extracting(Journal.Entry::seq, Journal.Entry::actor, Journal.Entry::subject)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2L, "nobody", "second"),
                            org.assertj.core.groups.Tuple.tuple(1L, "clerk", "first"));
            assertThat(store.journal().firstBroken()).isEmpty();
        }
    }

    @Test
    void anEntryStandsOnlyIfWhatItDescribesStands() {
        try (Store store = TestStore.open()) {
            assertThatThrownBy(() -> store.asRegistry("clerk", tx -> {
                        tx.journal("file", "undone", "");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(store.journal().latest(10)).isEmpty();
        }
    }

    @Test
    void entriesWrittenAtOnceStandBehindEachOther() throws Exception {
        try (Store store = TestStore.open();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String subject = "entry " + i;
                all.add(threads.submit(() -> note(store, subject)));
            }
            for (Future<String> one : all) {
                one.get();
            }

            assertThat(store.journal().latest(1_000).reversed())
                    .extracting(Journal.Entry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
            assertThat(store.journal().firstBroken()).isEmpty();
        }
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        String url = TestPostgres.newDatabase();
        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK)) {
            for (String subject : List.of("one", "two", "three")) {
                note(store, subject);
            }
            try (Connection owner = DriverManager.getConnection(url)) {
                // Only somebody who owns the database and lifts its own guard can do this.
                owner.createStatement().execute("alter table chancery.journal disable trigger all");
                owner.createStatement().execute("update chancery.journal set actor = 'other' where seq = 2");
            }

            assertThat(store.journal().firstBroken()).contains(2L);
        }
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        String url = TestPostgres.newDatabase();
        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK)) {
            for (String subject : List.of("one", "two", "three")) {
                note(store, subject);
            }
            try (Connection owner = DriverManager.getConnection(url)) {
                owner.createStatement().execute("alter table chancery.journal disable trigger all");
                owner.createStatement().execute("delete from chancery.journal where seq = 1");
            }

            assertThat(store.journal().firstBroken()).contains(2L);
        }
    }

    @Test
    void nobodyChangesTheJournalNotEvenItsOwner() throws SQLException {
        String url = TestPostgres.newDatabase();
        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestStore.CLOCK);
                Connection owner = DriverManager.getConnection(url)) {
            note(store, "one");

            assertThatThrownBy(() -> store.read(NOBODY, tx -> tx.dsl().execute("delete from journal")))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> store.asRegistry("clerk", tx -> tx.dsl().execute("truncate journal")))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> owner.createStatement().execute("delete from chancery.journal"))
                    .hasMessageContaining("append-only");
        }
    }

    private static String note(Store store, String subject) {
        return store.asRegistry("clerk", tx -> {
            tx.journal("file", subject, "");
            return subject;
        });
    }
}
