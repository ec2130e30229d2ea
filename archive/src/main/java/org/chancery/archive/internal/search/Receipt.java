package org.chancery.archive.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.archive.Edition;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.Received;
import org.chancery.archive.Received.Outcome;
import org.chancery.archive.Refusal;
import org.chancery.archive.internal.filing.Filed;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.Findings;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Transaction;

/// Gathers what a person who hands messages in is told: of each batch what is in that person's
/// sight once it is filed,
/// and of the rest only how many there are, which they can count in their own files.
public final class Receipt {
    private static final String ERROR = "ERROR";

    private final Scheme scheme;
    private final List<Received> received = new ArrayList<>();
    private final Map<String, RuleTally> findings = new TreeMap<>();
    private long messages;
    private long filed;
    private long known;
    private long unmarked;

    public Receipt(Scheme scheme) {
        this.scheme = scheme;
    }

    /// Takes up what became of some messages.
    ///
    /// @param tx in the sight of the person
    public void add(Transaction tx, List<Filed> batch) {
        Map<Integer, Label> sight = LabelRows.inSight(tx);
        Set<UUID> ids = new HashSet<>(batch.stream().map(Filed::id).toList());
        Set<UUID> whole = whole(tx, ids);
        Map<UUID, LinkedMessage> seen = Rows.linked(tx, least(tx, ids, sight), sight, scheme);
        Map<UUID, List<Row>> found = found(tx, ids, sight);
        Editions editions = new Editions(tx, sight, scheme);
        for (Filed one : batch) {
            boolean all = whole.contains(one.id());
            messages++;
            unmarked += one.unmarked() ? 1 : 0;
            filed += all && one.fresh() ? 1 : 0;
            known += all && !one.fresh() ? 1 : 0;
            LinkedMessage message = seen.get(one.id());
            if (message == null) {
                continue;
            }
            List<Row> about = found.getOrDefault(one.id(), List.of());
            about.forEach(row -> findings.computeIfAbsent(row.rule(), _ -> new RuleTally(row))
                    .add(message));
            if (received.size() < IntakeReport.MOST) {
                long errors = about.stream()
                        .filter(row -> row.severity().equals(ERROR))
                        .count();
                received.add(new Received(
                        message,
                        !all ? Outcome.IN_PART : one.fresh() ? Outcome.FILED : Outcome.KNOWN,
                        errors,
                        about.size() - errors,
                        editions.of(one.id()).stream().map(Edition::message).toList()));
            }
        }
    }

    /// What was gathered.
    ///
    /// @param files how many were met
    /// @param refusals the first of them, and how many there were in all
    public IntakeReport report(long files, List<Refusal> refusals, long refused) {
        List<IntakeReport.Found> rules =
                findings.values().stream().map(tally -> tally.found(scheme)).toList();
        Label label = scheme.unclassified();
        for (Received one : received) {
            label = joined(label, one.message());
            for (LinkedMessage edition : one.editions()) {
                label = joined(label, edition);
            }
        }
        for (IntakeReport.Found rule : rules) {
            label = label.join(rule.label());
            for (LinkedMessage message : rule.messages()) {
                label = joined(label, message);
            }
        }
        return new IntakeReport(
                files,
                messages,
                filed,
                known,
                messages - filed - known,
                refused,
                unmarked,
                received,
                rules,
                refusals,
                label);
    }

    private static Label joined(Label label, LinkedMessage message) {
        Label both = label.join(message.label());
        return message.subject().map(subject -> both.join(subject.label())).orElse(both);
    }

    private static Set<UUID> whole(Transaction tx, Set<UUID> ids) {
        return tx.dsl()
                .select(Messages.ID)
                .from(Messages.MESSAGE)
                .where(Messages.ID.in(ids))
                .fetchSet(Messages.ID);
    }

    /// The label of the least restricted citation of each.
    private static Map<UUID, Label> least(Transaction tx, Set<UUID> ids, Map<Integer, Label> sight) {
        Map<UUID, Label> labels = new LinkedHashMap<>();
        tx.dsl()
                .select(Citations.MESSAGE_ID, Citations.LABEL_ID)
                .from(Citations.CITATION)
                .where(Citations.MESSAGE_ID.in(ids))
                .forEach(row -> Optional.ofNullable(sight.get(row.value2()))
                        .ifPresent(label -> labels.merge(row.value1(), label, Rows::lesser)));
        return labels;
    }

    /// A finding about a message.
    private record Row(String rule, String severity, String text, Label label) {}

    private static Map<UUID, List<Row>> found(Transaction tx, Set<UUID> ids, Map<Integer, Label> sight) {
        Map<UUID, List<Row>> found = new HashMap<>();
        tx.dsl()
                .select(Findings.MESSAGE_ID, Findings.RULE, Findings.SEVERITY, Findings.MESSAGE, Findings.LABEL_ID)
                .from(Findings.FINDING)
                .where(Findings.MESSAGE_ID.in(ids))
                .orderBy(Findings.MESSAGE_ID, Findings.ORDINAL)
                .forEach(row -> Optional.ofNullable(sight.get(row.value5()))
                        .ifPresent(label -> found.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                .add(new Row(row.value2(), row.value3(), row.value4(), label))));
        return found;
    }

    /// The findings of one rule; the first is told as an example.
    private static final class RuleTally {
        private final Row example;
        private final Map<UUID, LinkedMessage> messages = new LinkedHashMap<>();
        private long count;

        RuleTally(Row example) {
            this.example = example;
        }

        void add(LinkedMessage message) {
            count++;
            if (messages.size() < IntakeReport.Found.EXAMPLES) {
                messages.putIfAbsent(message.citation().message(), message);
            }
        }

        IntakeReport.Found found(Scheme scheme) {
            return new IntakeReport.Found(
                    example.rule(),
                    example.severity(),
                    count,
                    example.text(),
                    scheme.writePortion(example.label()),
                    example.label(),
                    List.copyOf(messages.values()));
        }
    }
}
