package org.chancery.archive.internal.filing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.ElementView;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.SeriesNumber;
import org.chancery.cable.Source;
import org.chancery.marking.Scheme;
import org.chancery.store.Store;
import org.chancery.store.Tables;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Numbers;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;
import org.jooq.Record4;

/// Derives from the bytes of messages that were filed by an earlier version what that one did not: which
/// messages their references name, and the numbers that they bear in series. What such a row is
/// restricted by is the element or portion that it stands in, as that is marked now.
public final class Deriving {
    private static final String ACTOR = "derivation";
    private static final int BATCH = 200;

    /// The first version that kept which messages references name.
    private static final short NAMED = 1;

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
        List<Record4<UUID, String, byte[], Short>> behind = tx.dsl()
                .select(Messages.ID, Messages.SCHEME, Messages.BYTES, Messages.DERIVATION)
                .from(Messages.MESSAGE)
                .where(Messages.DERIVATION.lt(Rows.DERIVATION))
                .limit(BATCH)
                .fetch();
        List<UUID> ids = behind.stream().map(Record4::value1).toList();
        tx.dsl().deleteFrom(Numbers.NUMBERED).where(Numbers.MESSAGE_ID.in(ids)).execute();
        Rows rows = new Rows(tx);
        for (Record4<UUID, String, byte[], Short> row : behind) {
            MessageReader reader =
                    readers.computeIfAbsent(row.value2(), scheme -> new MessageReader(Scheme.named(scheme)));
            Message message = reader.read(Source.handedOver(row.value3()));
            if (row.value4() < NAMED) {
                references(tx, rows, row.value1(), message);
            }
            numbers(tx, rows, row.value1(), message);
        }
        rows.write();
        tx.dsl()
                .update(Messages.MESSAGE)
                .set(Messages.DERIVATION, Rows.DERIVATION)
                .where(Messages.ID.in(ids))
                .execute();
        return behind.size();
    }

    private static void references(Transaction tx, Rows rows, UUID id, Message message) {
        List<Elements.Value> values = Elements.of(message).values();
        Map<Integer, Integer> labels = tx.dsl()
                .select(Tables.Elements.ORDINAL, Tables.Elements.LABEL_ID)
                .from(Tables.Elements.ELEMENT)
                .where(Tables.Elements.MESSAGE_ID.eq(id), Tables.Elements.KIND.eq(ElementView.Kind.REFERENCE.name()))
                .fetchMap(Tables.Elements.ORDINAL, Tables.Elements.LABEL_ID);
        for (int i = 0; i < values.size(); i++) {
            int element = i;
            Optional<Integer> label = Optional.ofNullable(labels.get(i));
            values.get(i)
                    .reference()
                    .ifPresent(named -> label.ifPresent(known -> rows.cited(id, element, known, named)));
        }
    }

    private static void numbers(Transaction tx, Rows rows, UUID id, Message message) {
        List<SeriesNumber> numbers = Numbering.of(message);
        if (numbers.isEmpty()) {
            return;
        }
        List<Record4<UUID, Integer, Integer, Integer>> portions = new ArrayList<>(tx.dsl()
                .select(Portions.ID, Portions.LABEL_ID, Portions.SPAN_START, Portions.SPAN_END)
                .from(Portions.PORTION)
                .where(Portions.MESSAGE_ID.eq(id))
                .fetch());
        OffsetDateTime sent = message.instant().orElseThrow().atOffset(ZoneOffset.UTC);
        for (int i = 0; i < numbers.size(); i++) {
            int ordinal = i;
            int at = numbers.get(i).place().start();
            portions.stream()
                    .filter(portion -> portion.value3() <= at && at < portion.value4())
                    .findFirst()
                    .ifPresent(portion -> rows.numbered(
                            new Rows.SeriesPlace(id, portion.value1(), portion.value2(), ordinal, sent),
                            numbers.get(ordinal)));
        }
    }
}
