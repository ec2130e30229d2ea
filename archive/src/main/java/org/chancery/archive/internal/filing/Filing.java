package org.chancery.archive.internal.filing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.archive.Ids;
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
    private final Before before;
    private final String by;

    /// @param before which messages count as filed already
    /// @param by the account that files, empty where the office itself does
    Filing(Ids ids, Before before, String by) {
        this.ids = ids;
        this.before = before;
        this.by = by;
    }

    /// Files those that are not there yet, and says of each what became of it.
    List<Filed> file(Transaction tx, List<Read> messages) {
        tx.dsl().execute(ONE_AT_A_TIME);
        Labels labels = new Labels(tx);
        Before.Shelf shelf = before.of(tx, messages);
        Rows rows = new Rows(tx);
        Map<String, UUID> filed = new HashMap<>();
        List<Filed> all = new ArrayList<>();
        for (Read read : messages) {
            Optional<UUID> known = Optional.ofNullable(filed.get(read.sha256()))
                    .or(() -> shelf.find(read.sha256(), labels.of(read.message())));
            UUID id = known.orElseGet(() -> new OneMessage(labels, rows, read).file(tx));
            filed.put(read.sha256(), id);
            all.add(outcome(id, known.isEmpty(), read.message()));
        }
        rows.write();
        return all;
    }

    private static Filed outcome(UUID id, boolean fresh, Message message) {
        int errors = (int) message.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        boolean unmarked = message.label().controls().contains(Scheme.UNMARKED);
        return new Filed(id, fresh, unmarked, errors, message.findings().size() - errors);
    }

    /// Ids of labels, asked for once in a transaction.
    private record Labels(Transaction tx, Map<Label, Integer> known) {
        Labels(Transaction tx) {
            this(tx, new HashMap<>());
        }

        int id(Label label) {
            return known.computeIfAbsent(label, unknown -> LabelRows.idOf(tx, unknown));
        }

        /// Of the portions of a message.
        Set<Integer> of(Message message) {
            return message.portions().stream()
                    .map(portion -> id(portion.label()))
                    .collect(Collectors.toSet());
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

        UUID file(Transaction tx) {
            OffsetDateTime now = tx.now();
            rows.message(id, labels.id(message.label()), read, new Rows.Entered(now, by));
            citations(now);
            portions();
            elements();
            numbers();
            findings();
            return id;
        }

        /// One for each label among the portions: whoever sees a portion can cite the message.
        private void citations(OffsetDateTime now) {
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
                        year,
                        now));
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
