package org.chancery.archive.internal.index;

import static org.chancery.store.Tables.Citations.CITATION;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.archive.ElementView.Kind;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.Elements;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;

/// Reads what the documents of some portions say beside their texts.
final class Headings {
    /// The portions of one label in one message.
    private record Share(UUID message, int label) {}

    private final Map<Share, Heading> cited = new HashMap<>();
    private final Map<UUID, List<Heading.Value>> values = new HashMap<>();

    /// @param messages the messages of the portions
    Headings(Transaction tx, Set<UUID> portions, Set<UUID> messages) {
        citations(tx, messages);
        elements(tx, portions);
    }

    /// The heading of a portion.
    Heading of(UUID message, int label, UUID portion) {
        Heading heading =
                Optional.ofNullable(cited.get(new Share(message, label))).orElse(Heading.NONE);
        return heading.with(Optional.ofNullable(values.get(portion)).orElse(List.of()));
    }

    private void citations(Transaction tx, Set<UUID> messages) {
        tx.dsl()
                .select(
                        Citations.MESSAGE_ID,
                        Citations.LABEL_ID,
                        Citations.REFERENCE,
                        Citations.DTG,
                        Citations.ORIGINATOR)
                .from(CITATION)
                .where(Citations.MESSAGE_ID.in(messages))
                .forEach(row -> cited.put(
                        new Share(row.value1(), row.value2()),
                        new Heading(
                                row.value3(),
                                Optional.ofNullable(row.value4()).map(OffsetDateTime::toInstant),
                                row.value5(),
                                List.of())));
    }

    /// Values that bear the label of the portion they stand in, and no others, so that segments stay pure.
    private void elements(Transaction tx, Set<UUID> portions) {
        tx.dsl()
                .select(Elements.PORTION_ID, Elements.KIND, Elements.VALUE)
                .from(Elements.ELEMENT)
                .join(Portions.PORTION)
                .on(Portions.ID.eq(Elements.PORTION_ID))
                .where(Elements.PORTION_ID.in(portions), Elements.LABEL_ID.eq(Portions.LABEL_ID))
                .orderBy(Elements.MESSAGE_ID, Elements.ORDINAL)
                .forEach(row -> values.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Heading.Value(Kind.valueOf(row.value2()), row.value3())));
    }
}
