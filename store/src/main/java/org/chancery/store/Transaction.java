package org.chancery.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

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

    /// Inserts rows of texts, numbers, ids, bytes and times, all by one statement.
    ///
    /// @param columns of the table, in the order in which each row has their values
    public void insert(Table<?> table, List<? extends Field<?>> columns, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            dsl.connection(connection -> new ManyRows(table, columns).write(connection, rows));
        }
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

    /// Adds an entry for each of several subjects, in their order; otherwise as [#journal(String, String, String)].
    ///
    /// @param details as many as subjects
    public void journal(String action, List<String> subjects, List<String> details) {
        dsl.execute("""
                select journal_append(?::timestamptz, ?::text, ?::text, subject, detail)
                from (select subject, detail from unnest(?::text[], ?::text[]) with ordinality
                      as entry (subject, detail, place) order by place) as entry""", now(), actor, action, subjects.toArray(String[]::new), details.toArray(String[]::new));
    }
}
