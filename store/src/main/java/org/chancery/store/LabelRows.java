package org.chancery.store;

import static org.chancery.store.Tables.Labels.ABBREVIATION;
import static org.chancery.store.Tables.Labels.CANONICAL;
import static org.chancery.store.Tables.Labels.CONTROLS;
import static org.chancery.store.Tables.Labels.COUNTRIES;
import static org.chancery.store.Tables.Labels.ID;
import static org.chancery.store.Tables.Labels.LABEL;
import static org.chancery.store.Tables.Labels.LEVEL;
import static org.chancery.store.Tables.Labels.PRINCIPALS;
import static org.chancery.store.Tables.Labels.RANK;
import static org.chancery.store.Tables.Labels.RELEASE;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.jooq.Record;

/// Labels as rows: each label that anything in the office bears stands once, under an id that never leaves the program.
public final class LabelRows {
    private LabelRows() {}

    /// The labels in the transaction's sight, by id.
    public static Map<Integer, Label> inSight(Transaction tx) {
        return tx.dsl().selectFrom(LABEL).fetchMap(row -> row.get("id", Integer.class), LabelRows::label);
    }

    /// The ids of the labels that the reader sees at whose request the registry works
    /// ([Store#asRegistryFor]).
    public static Set<Integer> inSightOfReader(Transaction tx) {
        return Set.copyOf(tx.dsl()
                .fetch("select id from label where in_sight(rank, controls, countries, principals)")
                .map(row -> row.get("id", Integer.class)));
    }

    /// The id of a label, which gets a row if it has none. As the registry only.
    public static int idOf(Transaction tx, Label label) {
        tx.dsl()
                .insertInto(LABEL)
                .set(CANONICAL, label.canonical())
                .set(RANK, (short) label.level().rank())
                .set(LEVEL, label.level().name())
                .set(ABBREVIATION, label.level().abbreviation())
                .set(CONTROLS, texts(label.controls()))
                .set(RELEASE, label.release().kind())
                .set(COUNTRIES, label.release().admitted().map(LabelRows::texts).orElse(null))
                .set(
                        PRINCIPALS,
                        switch (label.principals()) {
                            case Principals.Anyone() -> null;
                            case Principals.Only(SortedSet<String> names) -> texts(names);
                        })
                .onConflict(CANONICAL)
                .doNothing()
                .execute();
        return tx.dsl()
                .select(ID)
                .from(LABEL)
                .where(CANONICAL.eq(label.canonical()))
                .fetchSingle()
                .value1();
    }

    /// The canonical text alone has all of a label; the other columns are what the database decides by.
    private static Label label(Record row) {
        return Label.parse(row.get("canonical", String.class));
    }

    private static String[] texts(SortedSet<String> values) {
        return values.toArray(String[]::new);
    }
}
