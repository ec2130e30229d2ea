package org.chancery.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/// The append-only, hash-chained account of what was done and read.
///
/// Each entry's hash is SHA-256 over the hash before it and the entry's own fields, so an entry cannot be changed,
/// moved
/// or taken out of the middle without breaking the chain behind it. A cut-off end shows only against a noted [#head].
public final class Journal {
    private static final String ACTOR = "audit";
    private static final String BROKEN = """
            select seq from (
                select *, lag(hash) over (order by seq) as before, row_number() over (order by seq) as place
                from journal) as entry
            where seq <> place
               or hash <> sha256(coalesce(before, ''::bytea) || journal_bytes(seq, at, actor, action, subject, detail))
            order by place limit 1""";

    private final Store store;

    Journal(Store store) {
        this.store = store;
    }

    /// One entry.
    public record Entry(long seq, Instant at, String actor, String action, String subject, String detail) {}

    /// The newest entries, newest first.
    ///
    /// @param most at most 1,000
    public List<Entry> latest(int most) {
        int bound = Math.clamp(most, 0, 1_000);
        return store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .fetch(
                                "select seq, at, actor, action, subject, detail from journal order by seq desc limit ?",
                                bound)
                        .map(Journal::entry));
    }

    /// The number of the first entry that does not fit the chain; empty where the whole chain holds.
    public Optional<Long> firstBroken() {
        return store.asRegistry(
                ACTOR, tx -> tx.dsl().fetchOptional(BROKEN).map(broken -> broken.get("seq", Long.class)));
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get("seq", Long.class),
                row.get("at", OffsetDateTime.class).toInstant(),
                row.get("actor", String.class),
                row.get("action", String.class),
                row.get("subject", String.class),
                row.get("detail", String.class));
    }
}
