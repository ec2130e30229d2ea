package org.chancery.archive.internal.search;

import static org.chancery.store.Tables.Citations.CITATION;
import static org.chancery.store.Tables.Citations.DTG;
import static org.chancery.store.Tables.Citations.DTG_TEXT;
import static org.chancery.store.Tables.Citations.LABEL_ID;
import static org.chancery.store.Tables.Citations.MESSAGE_ID;
import static org.chancery.store.Tables.Citations.ORIGINATOR;
import static org.chancery.store.Tables.Citations.REFERENCE;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.ElementView;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Tables.Elements;
import org.chancery.store.Transaction;

/// Rows that more than one view shows, read in a transaction's sight.
public final class Rows {
    private Rows() {}

    /// How to cite these messages; a message of which nothing is in the sight is not among the answers.
    public static Map<UUID, Citation> citations(Transaction tx, Collection<UUID> messages) {
        return tx.dsl()
                .selectDistinct(MESSAGE_ID, REFERENCE, DTG, DTG_TEXT, ORIGINATOR)
                .from(CITATION)
                .where(MESSAGE_ID.in(messages))
                .fetchMap(
                        MESSAGE_ID,
                        row -> new Citation(
                                row.value1(),
                                row.value2(),
                                Optional.ofNullable(row.value3()).map(OffsetDateTime::toInstant),
                                row.value4(),
                                row.value5()));
    }

    /// The least restricted label by which each of these messages can be cited: of the lowest level; of equal ones the
    /// first by its written form, which is the same in every archive.
    public static Map<UUID, Label> least(Transaction tx, Collection<UUID> messages, Map<Integer, Label> sight) {
        Map<UUID, Label> least = new LinkedHashMap<>();
        tx.dsl()
                .select(MESSAGE_ID, LABEL_ID)
                .from(CITATION)
                .where(MESSAGE_ID.in(messages))
                .forEach(row -> Optional.ofNullable(sight.get(row.value2()))
                        .ifPresent(label -> least.merge(row.value1(), label, Rows::lesser)));
        return least;
    }

    /// These messages, each as it is linked to under a label.
    static Map<UUID, LinkedMessage> linked(
            Transaction tx, Map<UUID, Label> labels, Map<Integer, Label> sight, Scheme scheme) {
        Map<UUID, Citation> citations = citations(tx, labels.keySet());
        Map<UUID, MarkedText> subjects = subjects(tx, labels.keySet(), sight, scheme);
        Map<UUID, LinkedMessage> linked = new HashMap<>();
        labels.forEach((id, label) -> Optional.ofNullable(citations.get(id))
                .ifPresent(citation -> linked.put(
                        id,
                        new LinkedMessage(
                                citation, Optional.ofNullable(subjects.get(id)), scheme.writePortion(label), label))));
        return linked;
    }

    /// The one of lower level; of equal ones the first by its written form, which is the same in
    /// every archive.
    static Label lesser(Label one, Label other) {
        Comparator<Label> order =
                Comparator.<Label>comparingInt(label -> label.level().rank()).thenComparing(Label::canonical);
        return order.compare(one, other) <= 0 ? one : other;
    }

    /// The subjects of these messages, where they are in the sight.
    ///
    /// @param sight the labels of the sight; a message filed since they were read shows no subject yet
    public static Map<UUID, MarkedText> subjects(
            Transaction tx, Collection<UUID> messages, Map<Integer, Label> sight, Scheme scheme) {
        Map<UUID, MarkedText> subjects = new LinkedHashMap<>();
        tx.dsl()
                .select(Elements.MESSAGE_ID, Elements.LABEL_ID, Elements.VALUE)
                .from(Elements.ELEMENT)
                .where(Elements.MESSAGE_ID.in(messages))
                .and(Elements.KIND.eq(ElementView.Kind.SUBJECT.name()))
                .orderBy(Elements.ORDINAL)
                .forEach(row -> Optional.ofNullable(sight.get(row.value2()))
                        .ifPresent(label -> subjects.putIfAbsent(
                                row.value1(), new MarkedText(scheme.writePortion(label), label, row.value3()))));
        return subjects;
    }
}
