package org.chancery.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/// An open transaction: what can be seen and done in it was decided when it was opened.
public final class Transaction {
    private final DSLContext dsl;
    private final String actor;
    private final Clock clock;

    Transaction(DSLContext dsl, String actor, Clock clock) {
        this.dsl = dsl;
        this.actor = actor;
        this.clock = clock;
    }

    /// Queries of this transaction.
    public DSLContext dsl() {
        return dsl;
    }

    /// The time by the office's clock.
    public OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    /// Adds an entry to the journal, by the transaction's actor; it stands if and only if the transaction does.
    ///
    /// @param action what was done, one of a few words ("read", "file")
    /// @param subject the id of what it was done to
    /// @param detail what else must be known, may be empty
    public void journal(String action, String subject, String detail) {
        dsl.execute(
                "select journal_append(?::timestamptz, ?::text, ?::text, ?::text, ?::text)",
                now(),
                actor,
                action,
                subject,
                detail);
    }
}
