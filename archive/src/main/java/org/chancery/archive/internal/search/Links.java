package org.chancery.archive.internal.search;

import static org.chancery.store.Tables.Citations.CITATION;
import static org.chancery.store.Tables.CitedMessages.CITED;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.chancery.archive.CitedMessage;
import org.chancery.archive.Edition;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MessageLinks;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.CitedMessages;
import org.chancery.store.Transaction;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Finds where a message leads, in a transaction's sight: what is not in it is not there.
final class Links {
    /// The latest first; those without a date last; then by number and id, so that the order never tells of filing.
    private static final Comparator<LinkedMessage> LATEST = Comparator.comparing(
                    (LinkedMessage link) -> link.citation().dtg(),
                    Comparator.comparing(dtg -> dtg.orElse(Instant.MIN), Comparator.reverseOrder()))
            .thenComparing(link -> link.citation().reference())
            .thenComparing(link -> link.citation().message());

    private final Transaction tx;
    private final Map<Integer, Label> sight;
    private final Scheme scheme;
    private final UUID message;

    Links(Transaction tx, Map<Integer, Label> sight, Scheme scheme, UUID message) {
        this.tx = tx;
        this.sight = sight;
        this.scheme = scheme;
        this.message = message;
    }

    /// A number of a message; the year is not known of all.
    private record Serial(String post, int serial, @Nullable Integer year) {
        boolean mayBe(Serial other) {
            return post.equals(other.post)
                    && serial == other.serial
                    && (year == null || other.year == null || year.equals(other.year));
        }
    }

    /// A message by one of its citations.
    private record Numbered(UUID message, Serial number, Label label) {}

    MessageLinks all() {
        List<Record> references = references();
        List<Serial> named = references.stream().map(Links::named).toList();
        Optional<Serial> own = own();
        List<Numbered> numbered = numbered(named);
        Map<UUID, Label> citing = own.map(this::citing).orElse(Map.of());
        Map<UUID, LinkedMessage> linked = linked(numbered, citing);
        List<CitedMessage> cites = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            List<LinkedMessage> found = of(numbered, named.get(i), linked);
            cited(references.get(i), named.get(i), found).ifPresent(cites::add);
        }
        List<LinkedMessage> citedBy = citing.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(linked.get(entry.getKey())).stream()
                        .map(link -> marked(link, entry.getValue())))
                .sorted(LATEST)
                .toList();
        List<Edition> editions = new Editions(tx, sight, scheme).of(message);
        boolean more = citedBy.size() > MessageLinks.MOST;
        return new MessageLinks(cites, more ? citedBy.subList(0, MessageLinks.MOST) : citedBy, more, editions);
    }

    private List<Record> references() {
        return new ArrayList<>(tx.dsl()
                .select(
                        CitedMessages.LETTER,
                        CitedMessages.POST,
                        CitedMessages.SERIAL,
                        CitedMessages.YEAR,
                        CitedMessages.LABEL_ID)
                .from(CITED)
                .where(CitedMessages.MESSAGE_ID.eq(message))
                .orderBy(CitedMessages.ELEMENT, CitedMessages.ORDINAL)
                .limit(MessageLinks.MOST)
                .fetch());
    }

    private static Serial named(Record row) {
        return new Serial(row.get(CitedMessages.POST), row.get(CitedMessages.SERIAL), row.get(CitedMessages.YEAR));
    }

    private Optional<Serial> own() {
        return tx.dsl()
                .selectDistinct(Citations.POST, Citations.SERIAL, Citations.YEAR)
                .from(CITATION)
                .where(Citations.MESSAGE_ID.eq(message), Citations.SERIAL.isNotNull())
                .limit(1)
                .fetchOptional(row -> new Serial(row.value1(), row.value2(), row.value3()));
    }

    /// The messages of these numbers, each by the least restricted of its citations in the sight.
    private List<Numbered> numbered(List<Serial> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, Numbered> found = new LinkedHashMap<>();
        tx.dsl()
                .select(Citations.MESSAGE_ID, Citations.POST, Citations.SERIAL, Citations.YEAR, Citations.LABEL_ID)
                .from(CITATION)
                .where(row(Citations.SERIAL, Citations.POST)
                        .in(wanted.stream()
                                .map(number -> row(number.serial(), number.post()))
                                .toList()))
                .and(Citations.MESSAGE_ID.ne(message))
                .forEach(row -> Optional.ofNullable(sight.get(row.value5()))
                        .map(label ->
                                new Numbered(row.value1(), new Serial(row.value2(), row.value3(), row.value4()), label))
                        .ifPresent(one -> found.merge(one.message(), one, Links::lesser)));
        return List.copyOf(found.values());
    }

    private static Numbered lesser(Numbered one, Numbered other) {
        return Rows.lesser(one.label(), other.label()).equals(one.label()) ? one : other;
    }

    /// The latest messages whose references name this number, with the label of the words that do; at most one more
    /// than are given.
    private Map<UUID, Label> citing(Serial own) {
        Condition year = own.year() == null
                ? CitedMessages.SERIAL.isNotNull()
                : CitedMessages.YEAR.isNull().or(CitedMessages.YEAR.eq(own.year()));
        Map<UUID, Label> citing = new HashMap<>();
        tx.dsl()
                .selectDistinct(CitedMessages.MESSAGE_ID, CitedMessages.LABEL_ID, Citations.DTG, Citations.REFERENCE)
                .from(CITED)
                .join(CITATION)
                .on(Citations.MESSAGE_ID.eq(CitedMessages.MESSAGE_ID), Citations.LABEL_ID.eq(CitedMessages.LABEL_ID))
                .where(CitedMessages.SERIAL.eq(own.serial()), CitedMessages.POST.eq(own.post()), year)
                .and(CitedMessages.MESSAGE_ID.ne(message))
                .orderBy(Citations.DTG.desc().nullsLast(), Citations.REFERENCE, CitedMessages.MESSAGE_ID)
                .limit(MessageLinks.MOST + 1)
                .forEach(row -> Optional.ofNullable(sight.get(row.value2()))
                        .ifPresent(label -> citing.putIfAbsent(row.value1(), label)));
        return citing;
    }

    private Map<UUID, LinkedMessage> linked(List<Numbered> numbered, Map<UUID, Label> citing) {
        Map<UUID, Label> labels = new LinkedHashMap<>(citing);
        numbered.forEach(one -> labels.put(one.message(), one.label()));
        return Rows.linked(tx, labels, sight, scheme);
    }

    private static List<LinkedMessage> of(List<Numbered> numbered, Serial number, Map<UUID, LinkedMessage> linked) {
        return numbered.stream()
                .filter(one -> one.number().mayBe(number))
                .flatMap(one -> Optional.ofNullable(linked.get(one.message())).stream())
                .sorted(LATEST)
                .limit(MessageLinks.MOST)
                .toList();
    }

    private LinkedMessage marked(LinkedMessage link, Label label) {
        return new LinkedMessage(link.citation(), link.subject(), scheme.writePortion(label), label);
    }

    private Optional<CitedMessage> cited(Record row, Serial number, List<LinkedMessage> found) {
        OptionalInt year = number.year() == null ? OptionalInt.empty() : OptionalInt.of(number.year());
        return Optional.ofNullable(sight.get(row.get(CitedMessages.LABEL_ID)))
                .map(label -> new CitedMessage(
                        row.get(CitedMessages.LETTER),
                        number.post() + " " + number.serial(),
                        year,
                        scheme.writePortion(label),
                        label,
                        found));
    }
}
