package org.chancery.archive.internal.filing;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.marking.Label;
import org.chancery.store.LabelRows;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.Elements;
import org.chancery.store.Tables.Findings;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/// Gives other labels to what is filed, by the decision of a person, and takes messages out again.
///
/// Whatever takes its label from a portion follows it: the citation of the message, the elements that stand
/// in the portion, and the findings about its mark. The bytes stay as received, with the mark that was sent.
public final class Remarking {
    private static final String OF_MARKS = "MARK-%";

    private final Transaction tx;
    private final Map<Integer, Label> labels;

    /// @param tx of the registry
    public Remarking(Transaction tx) {
        this.tx = tx;
        tx.dsl().execute(Filing.ONE_AT_A_TIME);
        labels = LabelRows.inSight(tx);
    }

    /// Gives a portion another label. The message's overall label is joined with it, and never gets less by
    /// this.
    ///
    /// @return whether there is such a portion and it had another label
    public boolean portion(UUID portion, Label label, String reason) {
        return tx.dsl()
                .select(Portions.MESSAGE_ID, Portions.LABEL_ID, Portions.NUMBER)
                .from(Portions.PORTION)
                .where(Portions.ID.eq(portion))
                .fetchOptional()
                .filter(found -> !label.equals(label(found.value2())))
                .map(found -> remark(portion, found, label, reason))
                .isPresent();
    }

    private Record3<UUID, Integer, String> remark(
            UUID portion, Record3<UUID, Integer, String> found, Label label, String reason) {
        UUID message = found.value1();
        int id = LabelRows.idOf(tx, label);
        tx.dsl()
                .update(Portions.PORTION)
                .set(Portions.LABEL_ID, id)
                .where(Portions.ID.eq(portion))
                .execute();
        findings(id, Findings.PORTION_ID.eq(portion).and(Findings.RULE.like(OF_MARKS)));
        elements(message, portion, label, id);
        citations(message);
        Label overall = overall(message).orElseThrow();
        setOverall(message, overall, overall.join(label));
        tx.journal(
                "remark",
                message.toString(),
                "portion " + portion + " from " + label(found.value2()).canonical() + " to " + label.canonical() + ": "
                        + reason);
        return found;
    }

    /// Elements of the portion take its label. Of an element that does not say where it stands, the label can
    /// only rise.
    private void elements(UUID message, UUID portion, Label label, int id) {
        tx.dsl()
                .update(Elements.ELEMENT)
                .set(Elements.LABEL_ID, id)
                .where(Elements.PORTION_ID.eq(portion))
                .execute();
        tx.dsl()
                .selectDistinct(Elements.LABEL_ID)
                .from(Elements.ELEMENT)
                .where(Elements.MESSAGE_ID.eq(message), Elements.PORTION_ID.isNull())
                .fetch(Elements.LABEL_ID)
                .forEach(was -> tx.dsl()
                        .update(Elements.ELEMENT)
                        .set(Elements.LABEL_ID, LabelRows.idOf(tx, label(was).join(label)))
                        .where(Elements.MESSAGE_ID.eq(message), Elements.PORTION_ID.isNull(), Elements.LABEL_ID.eq(was))
                        .execute());
    }

    /// Whoever sees a portion can cite the message, and nobody else.
    private void citations(UUID message) {
        var borne = DSL.select(Portions.LABEL_ID).from(Portions.PORTION).where(Portions.MESSAGE_ID.eq(message));
        List<Field<?>> underEach = Rows.CITATION.stream()
                .<Field<?>>map(column -> column.equals(Citations.LABEL_ID) ? Portions.LABEL_ID : column)
                .toList();
        tx.dsl()
                .insertInto(Citations.CITATION, Rows.CITATION)
                .select(DSL.selectDistinct(underEach)
                        .from(Citations.CITATION)
                        .join(Portions.PORTION)
                        .on(Portions.MESSAGE_ID.eq(Citations.MESSAGE_ID))
                        .where(Citations.MESSAGE_ID.eq(message)))
                .onConflictDoNothing()
                .execute();
        tx.dsl()
                .deleteFrom(Citations.CITATION)
                .where(Citations.MESSAGE_ID.eq(message), Citations.LABEL_ID.notIn(borne))
                .execute();
    }

    /// Gives a message another overall label, which decides who gets its bytes and its banner.
    ///
    /// @return whether there is such a message and it had another overall label
    /// @throws IllegalArgumentException where a portion bears more than this label
    public boolean message(UUID message, Label label, String reason) {
        Optional<Label> was = overall(message);
        if (was.isEmpty() || was.get().equals(label)) {
            return false;
        }
        boolean enough = tx
                .dsl()
                .selectDistinct(Portions.LABEL_ID)
                .from(Portions.PORTION)
                .where(Portions.MESSAGE_ID.eq(message))
                .fetch(Portions.LABEL_ID)
                .stream()
                .allMatch(portion -> label.dominates(label(portion)));
        if (!enough) {
            throw new IllegalArgumentException("A portion of message " + message + " bears more than "
                    + label.canonical() + "; the overall label of a message is at least that of each portion");
        }
        setOverall(message, was.get(), label);
        tx.journal(
                "remark",
                message.toString(),
                "overall from " + was.get().canonical() + " to " + label.canonical() + ": " + reason);
        return true;
    }

    private Optional<Label> overall(UUID message) {
        return tx.dsl()
                .select(Messages.LABEL_ID)
                .from(Messages.MESSAGE)
                .where(Messages.ID.eq(message))
                .fetchOptional(Messages.LABEL_ID)
                .map(this::label);
    }

    /// Findings that may follow from any part of the message go with it.
    private void setOverall(UUID message, Label was, Label overall) {
        if (overall.equals(was)) {
            return;
        }
        int id = LabelRows.idOf(tx, overall);
        tx.dsl()
                .update(Messages.MESSAGE)
                .set(Messages.LABEL_ID, id)
                .where(Messages.ID.eq(message))
                .execute();
        findings(id, Findings.MESSAGE_ID.eq(message).and(Findings.RULE.notLike(OF_MARKS)));
    }

    private void findings(int label, Condition which) {
        tx.dsl()
                .update(Findings.FINDING)
                .set(Findings.LABEL_ID, label)
                .where(which)
                .execute();
    }

    private Label label(int id) {
        return Optional.ofNullable(labels.get(id))
                .orElseThrow(() -> new IllegalStateException("a row bears the label " + id + ", which is not there"));
    }

    /// Takes a message out of the office, with everything derived from it. The journal keeps that it was
    /// there.
    ///
    /// @return whether there was such a message
    public boolean remove(UUID message, String reason) {
        Optional<String> hash = tx.dsl()
                .select(Messages.SHA256)
                .from(Messages.MESSAGE)
                .where(Messages.ID.eq(message))
                .fetchOptional(row -> HexFormat.of().formatHex(row.value1()));
        hash.ifPresent(sha256 -> {
            tx.dsl()
                    .deleteFrom(Findings.FINDING)
                    .where(Findings.MESSAGE_ID.eq(message))
                    .execute();
            tx.dsl()
                    .deleteFrom(Elements.ELEMENT)
                    .where(Elements.MESSAGE_ID.eq(message))
                    .execute();
            tx.dsl()
                    .deleteFrom(Citations.CITATION)
                    .where(Citations.MESSAGE_ID.eq(message))
                    .execute();
            tx.dsl()
                    .deleteFrom(Portions.PORTION)
                    .where(Portions.MESSAGE_ID.eq(message))
                    .execute();
            tx.dsl().deleteFrom(Messages.MESSAGE).where(Messages.ID.eq(message)).execute();
            tx.journal("remove", message.toString(), "SHA-256 " + sha256 + ": " + reason);
        });
        return hash.isPresent();
    }
}
