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
    Headings(Transaction tx, Set<UUID> messages) {
        citations(tx, messages);
        elements(tx, messages);
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

    /// Values go with the first portion of their label in their message, so that segments stay pure.
    private void elements(Transaction tx, Set<UUID> messages) {
        Map<Share, UUID> first = new HashMap<>();
        tx.dsl()
                .select(Portions.MESSAGE_ID, Portions.LABEL_ID, Portions.ID)
                .from(Portions.PORTION)
                .where(Portions.MESSAGE_ID.in(messages))
                .orderBy(Portions.MESSAGE_ID, Portions.ORDINAL)
                .forEach(row -> first.putIfAbsent(new Share(row.value1(), row.value2()), row.value3()));
        tx.dsl()
                .select(Elements.MESSAGE_ID, Elements.LABEL_ID, Elements.KIND, Elements.VALUE)
                .from(Elements.ELEMENT)
                .where(Elements.MESSAGE_ID.in(messages))
                .orderBy(Elements.MESSAGE_ID, Elements.ORDINAL)
                .forEach(row -> Optional.ofNullable(first.get(new Share(row.value1(), row.value2())))
                        .ifPresent(portion -> values.computeIfAbsent(portion, _ -> new ArrayList<>())
                                .add(new Heading.Value(Kind.valueOf(row.value3()), row.value4()))));
    }
}
