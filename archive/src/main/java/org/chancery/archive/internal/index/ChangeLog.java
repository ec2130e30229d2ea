package org.chancery.archive.internal.index;

import static org.chancery.store.Tables.Changes.CHANGE;
import static org.chancery.store.Tables.Changes.KIND;
import static org.chancery.store.Tables.Changes.PORTION_ID;
import static org.chancery.store.Tables.Changes.POSITION;
import static org.chancery.store.Tables.Changes.WITHDRAWN;
import static org.chancery.store.Tables.Portions.BODY;
import static org.chancery.store.Tables.Portions.ID;
import static org.chancery.store.Tables.Portions.LABEL_ID;
import static org.chancery.store.Tables.Portions.MESSAGE_ID;
import static org.chancery.store.Tables.Portions.PORTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.octetLength;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.store.Store;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Transaction;
import org.jooq.Record5;
import org.jooq.Result;

/// The log of changes that the database keeps, read some at a time.
///
/// A change says which portion it is about; what the portion is like is read as it stands now. Where that is
/// later than the change, the later change comes still, and changes nothing more.
final class ChangeLog {
    private static final String ACTOR = "index";
    private static final String FILED = "FILED";

    private final Store store;
    private final int most;
    private final long mostBytes;

    /// @param most changes taken at once
    /// @param mostBytes of text, beyond which no further change is taken
    ChangeLog(Store store, int most, long mostBytes) {
        this.store = store;
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /// The changes after a position; empty where there are none.
    Optional<Changes> after(long position) {
        return store.asRegistry(ACTOR, tx -> {
            var rows = tx.dsl()
                    .select(POSITION, PORTION_ID, KIND, WITHDRAWN, coalesce(octetLength(BODY), 0))
                    .from(CHANGE)
                    .leftJoin(PORTION)
                    .on(ID.eq(PORTION_ID))
                    .where(POSITION.gt(position))
                    .orderBy(POSITION)
                    .limit(most)
                    .fetch();
            return rows.isEmpty() ? Optional.empty() : Optional.of(changes(tx, position, rows));
        });
    }

    /// Whether the log has, at this position, a change about this portion: else it is not the log that was
    /// followed.
    boolean has(long position, UUID portion) {
        return store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .fetchExists(tx.dsl()
                                .selectOne()
                                .from(CHANGE)
                                .where(POSITION.eq(position), PORTION_ID.eq(portion))));
    }

    private Changes changes(Transaction tx, long after, Result<Record5<Long, UUID, String, Boolean, Integer>> rows) {
        Set<UUID> filed = new HashSet<>();
        Set<UUID> outdated = new HashSet<>();
        boolean withdrawn = false;
        long bytes = 0;
        int taken = 0;
        while (taken < rows.size() && bytes < mostBytes) {
            var row = rows.get(taken++);
            bytes += row.value5();
            withdrawn |= row.value4();
            // An id that was filed before in these changes was never indexed, whatever became of it since.
            if (row.value3().equals(FILED) && !outdated.contains(row.value2())) {
                filed.add(row.value2());
            } else if (!filed.contains(row.value2())) {
                outdated.add(row.value2());
            }
        }
        var last = rows.get(taken - 1);
        List<IndexedPortion> added = new ArrayList<>();
        List<IndexedPortion> replaced = new ArrayList<>();
        for (IndexedPortion now : now(tx, after, last.value1())) {
            (outdated.contains(now.id()) ? replaced : added).add(now);
        }
        return new Changes(last.value1(), last.value2(), added, replaced, outdated, withdrawn);
    }

    private static List<IndexedPortion> now(Transaction tx, long after, long to) {
        var portions = tx.dsl()
                .select(LABEL_ID, ID, MESSAGE_ID, Messages.NUMBER, BODY)
                .from(PORTION)
                .join(Messages.MESSAGE)
                .on(Messages.ID.eq(MESSAGE_ID))
                .where(ID.in(tx.dsl().select(PORTION_ID).from(CHANGE).where(POSITION.gt(after), POSITION.le(to))))
                .fetch();
        Headings headings = new Headings(tx, portions.intoSet(ID), portions.intoSet(MESSAGE_ID));
        return portions.map(row -> new IndexedPortion(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                headings.of(row.value3(), row.value1(), row.value2())));
    }
}
