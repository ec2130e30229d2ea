package org.chancery.archive.internal.filing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.chancery.cable.CitedReference;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Portion;
import org.chancery.cable.SeriesNumber;
import org.chancery.cable.Source;
import org.chancery.marking.Finding;
import org.chancery.marking.PortionMark;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.CitedMessages;
import org.chancery.store.Tables.Elements;
import org.chancery.store.Tables.Findings;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Numbers;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Rows on their way into the tables, written together: one statement a table.
final class Rows {
    /// The version of what is derived from a message's bytes, noted beside them.
    static final short DERIVATION = 2;

    /// Every column of a citation; only the label differs between those of one message.
    static final List<Field<?>> CITATION = List.of(
            Citations.MESSAGE_ID,
            Citations.LABEL_ID,
            Citations.REFERENCE,
            Citations.DTG,
            Citations.DTG_TEXT,
            Citations.ORIGINATOR,
            Citations.POST,
            Citations.SERIAL,
            Citations.YEAR,
            Citations.FILED_AT);

    private final Transaction tx;
    private final Pending messages = new Pending(
            Messages.MESSAGE,
            List.of(
                    Messages.ID,
                    Messages.LABEL_ID,
                    Messages.SHA256,
                    Messages.BYTES,
                    Messages.SCHEME,
                    Messages.SOURCE,
                    Messages.FILED_AT,
                    Messages.FILED_BY,
                    Messages.DERIVATION));
    private final Pending citations = new Pending(Citations.CITATION, CITATION);
    private final Pending portions = new Pending(
            Portions.PORTION,
            List.of(
                    Portions.ID,
                    Portions.MESSAGE_ID,
                    Portions.LABEL_ID,
                    Portions.ORDINAL,
                    Portions.KIND,
                    Portions.NUMBER,
                    Portions.MARK,
                    Portions.SPAN_START,
                    Portions.SPAN_END,
                    Portions.BODY));
    private final Pending elements = new Pending(
            Elements.ELEMENT,
            List.of(
                    Elements.MESSAGE_ID,
                    Elements.ORDINAL,
                    Elements.LABEL_ID,
                    Elements.KIND,
                    Elements.VALUE,
                    Elements.DETAIL,
                    Elements.PORTION_ID));
    private final Pending cited = new Pending(
            CitedMessages.CITED,
            List.of(
                    CitedMessages.MESSAGE_ID,
                    CitedMessages.ELEMENT,
                    CitedMessages.ORDINAL,
                    CitedMessages.LABEL_ID,
                    CitedMessages.LETTER,
                    CitedMessages.POST,
                    CitedMessages.SERIAL,
                    CitedMessages.YEAR));
    private final List<String> filed = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final Pending numbered = new Pending(
            Numbers.NUMBERED,
            List.of(
                    Numbers.MESSAGE_ID,
                    Numbers.PORTION_ID,
                    Numbers.LABEL_ID,
                    Numbers.ORDINAL,
                    Numbers.KIND,
                    Numbers.SERIES,
                    Numbers.NUMBER,
                    Numbers.BEGUN,
                    Numbers.DTG));
    private final Pending findings = new Pending(
            Findings.FINDING,
            List.of(
                    Findings.MESSAGE_ID,
                    Findings.ORDINAL,
                    Findings.PORTION_ID,
                    Findings.LABEL_ID,
                    Findings.RULE,
                    Findings.SEVERITY,
                    Findings.LINE,
                    Findings.COL,
                    Findings.MESSAGE,
                    Findings.CITATION));

    Rows(Transaction tx) {
        this.tx = tx;
    }

    private record Pending(Table<Record> table, List<Field<?>> columns, List<@Nullable Object[]> rows) {
        Pending(Table<Record> table, List<Field<?>> columns) {
            this(table, columns, new ArrayList<>());
        }

        void add(@Nullable Object... values) {
            rows.add(values);
        }
    }

    /// How a message is cited under one of its labels.
    record Cited(
            UUID message,
            int label,
            String reference,
            Optional<OffsetDateTime> dtg,
            String written,
            String originator,
            Optional<MessageReference> own,
            OptionalInt year,
            OffsetDateTime filedAt) {}

    /// When a message came in and the account that handed it in, empty where the office itself did.
    record Entered(OffsetDateTime at, String by) {}

    /// A value with the portion that it stands in.
    record Placed(
            UUID message,
            int ordinal,
            UUID portion,
            int label,
            org.chancery.archive.internal.filing.Elements.Value value) {}

    /// Where a number of a series stands, and when its message was sent.
    record SeriesPlace(UUID message, UUID portion, int label, int ordinal, OffsetDateTime dtg) {}

    /// A finding with its place in its portion.
    record Found(UUID message, int ordinal, UUID portion, int label, Finding finding, int line, int column) {}

    void message(UUID id, int label, Read read, Entered entered) {
        Source source = read.message().source();
        String from = storable(read.source());
        messages.add(
                id,
                label,
                HexFormat.of().parseHex(read.sha256()),
                source.bytes(),
                read.scheme(),
                from,
                entered.at(),
                storable(entered.by()),
                DERIVATION);
        filed.add(id.toString());
        sources.add(from);
    }

    void citation(Cited cited) {
        citations.add(
                cited.message(),
                cited.label(),
                storable(cited.reference()),
                cited.dtg().orElse(null),
                storable(cited.written()),
                storable(cited.originator()),
                storable(cited.own().map(MessageReference::post).orElse("")),
                cited.own().map(MessageReference::number).orElse(null),
                cited.year().isPresent() ? cited.year().getAsInt() : null,
                cited.filedAt());
    }

    void portion(UUID id, UUID message, int label, int ordinal, Portion portion, Source source) {
        portions.add(
                id,
                message,
                label,
                ordinal,
                portion.kind().name(),
                storable(portion.number()),
                storable(portion.mark().map(PortionMark::text).orElse("")),
                portion.span().start(),
                portion.span().end(),
                storable(portion.text(source)));
    }

    void element(Placed placed) {
        var value = placed.value();
        elements.add(
                placed.message(),
                placed.ordinal(),
                placed.label(),
                value.kind().name(),
                storable(value.value()),
                storable(value.detail()),
                placed.portion());
    }

    /// The messages that one element names.
    void cited(UUID message, int element, int label, CitedReference reference) {
        for (int i = 0; i < reference.messages().size(); i++) {
            MessageReference one = reference.messages().get(i);
            cited.add(
                    message,
                    element,
                    i,
                    label,
                    storable(reference.letter()),
                    storable(one.post()),
                    one.number(),
                    one.year().isPresent() ? one.year().getAsInt() : null);
        }
    }

    /// A number of a channel or an addressee, in the portion that it stands in.
    void numbered(SeriesPlace place, SeriesNumber number) {
        numbered.add(
                place.message(),
                place.portion(),
                place.label(),
                place.ordinal(),
                number.kind().name(),
                storable(number.series()),
                number.number(),
                number.begun().orElseThrow(),
                place.dtg());
    }

    void finding(Found found) {
        Finding finding = found.finding();
        findings.add(
                found.message(),
                found.ordinal(),
                found.portion(),
                found.label(),
                finding.rule(),
                finding.severity().name(),
                found.line(),
                found.column(),
                storable(finding.message()),
                finding.citation());
    }

    /// Writes them, messages first.
    void write() {
        for (Pending pending : List.of(messages, citations, portions, elements, cited, numbered, findings)) {
            tx.insert(pending.table(), pending.columns(), pending.rows());
        }
        if (!filed.isEmpty()) {
            tx.journal("file", filed, sources);
        }
    }

    /// A text without NUL, which PostgreSQL's texts cannot hold; the bytes of the message keep it.
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
