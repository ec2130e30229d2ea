package org.chancery.archive.internal.search;

import static org.chancery.store.Tables.Citations.CITATION;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Edition;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MessageLinks;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Transaction;
import org.jooq.Condition;
import org.jooq.Record7;

/// Finds the editions of a message, in a transaction's sight: what is not in it is not there.
final class Editions {
    /// The order in which they came in; of those that came in together the greater id is the later,
    /// for want of better.
    private static final Comparator<Came> ORDER =
            Comparator.comparing(Came::at).thenComparing(came -> came.id().toString());

    private final Transaction tx;
    private final Map<Integer, Label> sight;
    private final Scheme scheme;

    Editions(Transaction tx, Map<Integer, Label> sight, Scheme scheme) {
        this.tx = tx;
        this.sight = sight;
        this.scheme = scheme;
    }

    /// When a message came in.
    private record Came(UUID id, OffsetDateTime at) {}

    /// The last that came in first, at most [MessageLinks#MOST]; the message itself is not among them.
    List<Edition> of(UUID message) {
        return tx.dsl()
                .select(
                        Citations.MESSAGE_ID,
                        Citations.FILED_AT,
                        Citations.POST,
                        Citations.SERIAL,
                        Citations.YEAR,
                        Citations.DTG,
                        Citations.ORIGINATOR)
                .from(CITATION)
                .where(Citations.MESSAGE_ID.eq(message))
                .limit(1)
                .fetchOptional()
                .map(own -> same(own).map(same -> found(own, same)).orElse(List.of()))
                .orElse(List.of());
    }

    /// By what other citations are of the same message; empty where nothing tells.
    private static Optional<Condition> same(
            Record7<UUID, OffsetDateTime, String, Integer, Integer, OffsetDateTime, String> own) {
        Optional<Integer> serial = Optional.ofNullable(own.value4());
        Optional<Integer> year = Optional.ofNullable(own.value5());
        Optional<OffsetDateTime> dtg = Optional.ofNullable(own.value6());
        if (serial.isPresent()) {
            Condition number = Citations.SERIAL.eq(serial.get()).and(Citations.POST.eq(own.value3()));
            return Optional.of(year.map(
                            known -> number.and(Citations.YEAR.isNull().or(Citations.YEAR.eq(known))))
                    .orElse(number));
        }
        return dtg.filter(_ -> !own.value7().isEmpty())
                .map(sent -> Citations.SERIAL
                        .isNull()
                        .and(Citations.DTG.eq(sent))
                        .and(Citations.ORIGINATOR.eq(own.value7())));
    }

    private List<Edition> found(
            Record7<UUID, OffsetDateTime, String, Integer, Integer, OffsetDateTime, String> own, Condition same) {
        Came itself = new Came(own.value1(), own.value2());
        Map<UUID, Label> labels = new LinkedHashMap<>();
        Map<UUID, Came> came = new HashMap<>();
        tx.dsl()
                .select(Citations.MESSAGE_ID, Citations.LABEL_ID, Citations.FILED_AT)
                .from(CITATION)
                .where(same, Citations.MESSAGE_ID.ne(itself.id()))
                .forEach(row -> Optional.ofNullable(sight.get(row.value2())).ifPresent(label -> {
                    labels.merge(row.value1(), label, Rows::lesser);
                    came.put(row.value1(), new Came(row.value1(), row.value3()));
                }));
        if (labels.isEmpty()) {
            return List.of();
        }
        Map<UUID, LinkedMessage> linked = Rows.linked(tx, labels, sight, scheme);
        return came.values().stream()
                .sorted(ORDER.reversed())
                .limit(MessageLinks.MOST)
                .flatMap(one -> Optional.ofNullable(linked.get(one.id())).stream()
                        .map(link -> new Edition(link, one.at().toInstant(), ORDER.compare(one, itself) > 0)))
                .toList();
    }
}
