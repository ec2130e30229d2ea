package org.chancery.archive.internal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.ElementView;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Source;
import org.chancery.marking.Scheme;
import org.chancery.store.Store;
import org.chancery.store.Tables;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Transaction;
import org.jooq.Record3;

/// Derives from the bytes of messages that were filed by an earlier version what that one did not: which messages their
/// references name. What such a row is restricted by is the element that the names stand in, as it is marked now.
public final class Deriving {
    private static final String ACTOR = "derivation";
    private static final int BATCH = 200;

    private final Store store;
    private final Map<String, MessageReader> readers = new HashMap<>();

    public Deriving(Store store) {
        this.store = store;
    }

    /// Goes over all messages that are behind, some at a time.
    public void catchUp() {
        while (store.asRegistry(ACTOR, this::some) == BATCH) {
            // The next ones.
        }
    }

    private int some(Transaction tx) {
        tx.dsl().execute(Filing.ONE_AT_A_TIME);
        List<Record3<UUID, String, byte[]>> behind = tx.dsl()
                .select(Messages.ID, Messages.SCHEME, Messages.BYTES)
                .from(Messages.MESSAGE)
                .where(Messages.DERIVATION.lt(Rows.DERIVATION))
                .limit(BATCH)
                .fetch();
        Rows rows = new Rows(tx);
        for (Record3<UUID, String, byte[]> message : behind) {
            references(tx, rows, message);
        }
        rows.write();
        tx.dsl()
                .update(Messages.MESSAGE)
                .set(Messages.DERIVATION, Rows.DERIVATION)
                .where(Messages.ID.in(behind.stream().map(Record3::value1).toList()))
                .execute();
        return behind.size();
    }

    private void references(Transaction tx, Rows rows, Record3<UUID, String, byte[]> message) {
        MessageReader reader =
                readers.computeIfAbsent(message.value2(), scheme -> new MessageReader(Scheme.named(scheme)));
        List<Elements.Value> values =
                Elements.of(reader.read(Source.handedOver(message.value3()))).values();
        Map<Integer, Integer> labels = tx.dsl()
                .select(Tables.Elements.ORDINAL, Tables.Elements.LABEL_ID)
                .from(Tables.Elements.ELEMENT)
                .where(
                        Tables.Elements.MESSAGE_ID.eq(message.value1()),
                        Tables.Elements.KIND.eq(ElementView.Kind.REFERENCE.name()))
                .fetchMap(Tables.Elements.ORDINAL, Tables.Elements.LABEL_ID);
        for (int i = 0; i < values.size(); i++) {
            int element = i;
            Optional<Integer> label = Optional.ofNullable(labels.get(i));
            values.get(i)
                    .reference()
                    .ifPresent(named -> label.ifPresent(known -> rows.cited(message.value1(), element, known, named)));
        }
    }
}
