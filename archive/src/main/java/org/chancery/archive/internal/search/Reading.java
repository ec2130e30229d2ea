package org.chancery.archive.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.ElementView;
import org.chancery.archive.FindingView;
import org.chancery.archive.MessageLinks;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Tables.Elements;
import org.chancery.store.Tables.Findings;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;
import org.jooq.Record;

/// Opens a message as far as a transaction's sight reaches.
public final class Reading {
    private final Scheme scheme;

    public Reading(Scheme scheme) {
        this.scheme = scheme;
    }

    /// The message; empty where nothing of it is in the sight.
    public Optional<MessageView> of(Transaction tx, UUID message) {
        return Optional.ofNullable(Rows.citations(tx, List.of(message)).get(message))
                .map(citation -> view(tx, citation));
    }

    /// The message's bytes; empty where the sight does not hold all of it.
    public Optional<byte[]> bytes(Transaction tx, UUID message) {
        return tx.dsl()
                .select(Messages.BYTES)
                .from(Messages.MESSAGE)
                .where(Messages.ID.eq(message))
                .fetchOptional(Messages.BYTES);
    }

    private MessageView view(Transaction tx, Citation citation) {
        Map<Integer, Label> sight = LabelRows.inSight(tx);
        List<ElementView> elements = elements(tx, citation.message(), sight);
        List<PortionView> portions = portions(tx, citation.message(), sight);
        MessageLinks links = new Links(tx, sight, scheme, citation.message()).all();
        Label label = links.labels().reduce(scheme.unclassified(), Label::join);
        for (PortionView portion : portions) {
            label = label.join(portion.label());
        }
        for (ElementView element : elements) {
            label = label.join(element.label());
        }
        Optional<Label> overall = tx.dsl()
                .select(Messages.LABEL_ID)
                .from(Messages.MESSAGE)
                .where(Messages.ID.eq(citation.message()))
                .fetchOptional(Messages.LABEL_ID)
                .map(id -> label(sight, id));
        return new MessageView(citation, elements, portions, findings(tx, citation.message()), links, label, overall);
    }

    private List<ElementView> elements(Transaction tx, UUID message, Map<Integer, Label> sight) {
        return tx.dsl()
                .select(Elements.KIND, Elements.VALUE, Elements.DETAIL, Elements.LABEL_ID)
                .from(Elements.ELEMENT)
                .where(Elements.MESSAGE_ID.eq(message))
                .orderBy(Elements.ORDINAL)
                .fetch(row -> {
                    Label label = label(sight, row.value4());
                    return new ElementView(
                            ElementView.Kind.valueOf(row.value1()),
                            row.value2(),
                            row.value3(),
                            scheme.writePortion(label),
                            label);
                });
    }

    private List<PortionView> portions(Transaction tx, UUID message, Map<Integer, Label> sight) {
        return tx.dsl()
                .select(Portions.ID, Portions.KIND, Portions.NUMBER, Portions.MARK, Portions.LABEL_ID, Portions.BODY)
                .from(Portions.PORTION)
                .where(Portions.MESSAGE_ID.eq(message))
                .orderBy(Portions.ORDINAL)
                .fetch(row -> {
                    Label label = label(sight, row.value5());
                    return new PortionView(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            scheme.writePortion(label),
                            row.value4(),
                            label,
                            row.value6());
                });
    }

    private static List<FindingView> findings(Transaction tx, UUID message) {
        return tx.dsl()
                .select(
                        Findings.PORTION_ID,
                        Findings.RULE,
                        Findings.SEVERITY,
                        Findings.LINE,
                        Findings.COL,
                        Findings.MESSAGE,
                        Findings.CITATION)
                .from(Findings.FINDING)
                .where(Findings.MESSAGE_ID.eq(message))
                .orderBy(Findings.ORDINAL)
                .fetch(Reading::finding);
    }

    private static FindingView finding(Record row) {
        return new FindingView(
                row.get(Findings.PORTION_ID),
                row.get(Findings.RULE),
                row.get(Findings.SEVERITY),
                row.get(Findings.LINE),
                row.get(Findings.COL),
                row.get(Findings.MESSAGE),
                row.get(Findings.CITATION));
    }

    private static Label label(Map<Integer, Label> sight, Integer id) {
        return Optional.ofNullable(sight.get(id)).orElseThrow();
    }
}
