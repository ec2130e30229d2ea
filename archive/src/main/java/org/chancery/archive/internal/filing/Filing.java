package org.chancery.archive.internal.filing;

import static org.chancery.store.Tables.Messages.MESSAGE;
import static org.chancery.store.Tables.Messages.SHA256;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportReport;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Portion;
import org.chancery.cable.SeriesNumber;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import org.chancery.store.LabelRows;
import org.chancery.store.Transaction;

/// Files messages: from each, the rows of its bytes, citations, portions, elements and findings, each with
/// its label.
final class Filing {
    /// One change of what is filed at a time, whoever makes it.
    static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('chancery.filing'))";

    private final Ids ids;

    Filing(Ids ids) {
        this.ids = ids;
    }

    /// Files those that are not there yet.
    ImportReport file(Transaction tx, List<Read> messages) {
        tx.dsl().execute(ONE_AT_A_TIME);
        Set<String> known = known(tx, messages);
        Labels labels = new Labels(tx);
        Rows rows = new Rows(tx);
        ImportReport report = ImportReport.NONE;
        for (Read read : messages) {
            if (known.add(read.sha256())) {
                report = report.plus(new OneMessage(labels, rows, read).file(tx));
            } else {
                report = report.plus(ImportReport.ofKnown());
            }
        }
        rows.write();
        return report;
    }

    private static Set<String> known(Transaction tx, List<Read> messages) {
        List<byte[]> hashes = messages.stream()
                .map(read -> HexFormat.of().parseHex(read.sha256()))
                .toList();
        return new HashSet<>(tx.dsl()
                .select(SHA256)
                .from(MESSAGE)
                .where(SHA256.in(hashes))
                .fetch(row -> HexFormat.of().formatHex(row.value1())));
    }

    /// Ids of labels, asked for once in a transaction.
    private record Labels(Transaction tx, Map<Label, Integer> known) {
        Labels(Transaction tx) {
            this(tx, new HashMap<>());
        }

        int id(Label label) {
            return known.computeIfAbsent(label, unknown -> LabelRows.idOf(tx, unknown));
        }
    }

    /// One message on its way into rows.
    private final class OneMessage {
        private final Labels labels;
        private final Rows rows;
        private final Read read;
        private final Message message;
        private final UUID id;
        private final List<UUID> portionIds;

        OneMessage(Labels labels, Rows rows, Read read) {
            this.labels = labels;
            this.rows = rows;
            this.read = read;
            message = read.message();
            id = ids.next(read.source());
            portionIds = message.portions().stream()
                    .map(portion -> ids.next(read.source() + "#" + portion.kind() + portion.number() + "@"
                            + portion.span().start()))
                    .toList();
        }

        ImportReport file(Transaction tx) {
            rows.message(id, labels.id(message.label()), read, tx.now());
            citations();
            portions();
            elements();
            numbers();
            findings();
            int errors = errors();
            boolean unmarked = message.label().controls().contains(Scheme.UNMARKED);
            return ImportReport.ofFiled(unmarked, errors, message.findings().size() - errors);
        }

        /// One for each label among the portions: whoever sees a portion can cite the message.
        private void citations() {
            Set<Label> seen = new LinkedHashSet<>();
            message.portions().forEach(portion -> seen.add(portion.label()));
            Optional<OffsetDateTime> dtg = message.instant().map(instant -> instant.atOffset(ZoneOffset.UTC));
            String written = message.dtg().map(group -> group.written().text()).orElse("");
            OptionalInt year = year(dtg);
            for (Label label : seen) {
                rows.citation(new Rows.Cited(
                        id,
                        labels.id(label),
                        reference(),
                        dtg,
                        written,
                        message.originator(),
                        message.reference(),
                        year));
            }
        }

        /// The year of the message's number: as written with it, else that of the date-time group.
        private OptionalInt year(Optional<OffsetDateTime> dtg) {
            OptionalInt written =
                    message.reference().map(MessageReference::year).orElse(OptionalInt.empty());
            return written.isPresent() || dtg.isEmpty()
                    ? written
                    : OptionalInt.of(dtg.get().getYear());
        }

        private String reference() {
            return message.reference()
                    .map(reference -> reference.post() + " " + reference.number())
                    .orElse("");
        }

        private void portions() {
            for (int i = 0; i < message.portions().size(); i++) {
                Portion portion = message.portions().get(i);
                rows.portion(portionIds.get(i), id, labels.id(portion.label()), i, portion, message.source());
            }
        }

        private void elements() {
            List<Elements.Value> values = Elements.of(message).values();
            for (int i = 0; i < values.size(); i++) {
                Elements.Value value = values.get(i);
                int portion = indexAt(value.span().start());
                int label = labels.id(message.portions().get(portion).label());
                rows.element(new Rows.Placed(id, i, portionIds.get(portion), label, value));
                int element = i;
                value.reference().ifPresent(reference -> rows.cited(id, element, label, reference));
            }
        }

        /// Each in the portion that it stands in; the message's own is in its citations.
        private void numbers() {
            List<SeriesNumber> numbers = Numbering.of(message);
            for (int i = 0; i < numbers.size(); i++) {
                int portion = indexAt(numbers.get(i).place().start());
                rows.numbered(
                        new Rows.SeriesPlace(
                                id,
                                portionIds.get(portion),
                                labels.id(message.portions().get(portion).label()),
                                i,
                                message.instant().orElseThrow().atOffset(ZoneOffset.UTC)),
                        numbers.get(i));
            }
        }

        private void findings() {
            if (message.findings().isEmpty()) {
                return;
            }
            Lines lines = new Lines(message.source());
            for (int i = 0; i < message.findings().size(); i++) {
                var finding = message.findings().get(i);
                int portion = indexAt(finding.start());
                Portion about = message.portions().get(portion);
                // What was found in a mark is about that portion. All else may follow from any part of the message.
                Label label = finding.rule().startsWith("MARK-") ? about.label() : message.label();
                int line = lines.line(about.span().start(), finding.start());
                int column = lines.column(about.span().start(), finding.start());
                rows.finding(new Rows.Found(id, i, portionIds.get(portion), labels.id(label), finding, line, column));
            }
        }

        private int errors() {
            return (int) message.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        }

        /// Portions tile the bytes, so every offset is in one; the end of the bytes counts to the last.
        private int indexAt(int offset) {
            int low = 0;
            int high = message.portions().size() - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (offset < message.portions().get(middle).span().end()) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
