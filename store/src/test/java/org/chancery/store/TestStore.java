package org.chancery.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.store.testing.TestPostgres;

/// A store over an empty database of the test's own.
final class TestStore {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private TestStore() {}

    static Store open() {
        return Store.open(new DatabaseSettings(TestPostgres.newDatabase(), "", ""), CLOCK);
    }
}
