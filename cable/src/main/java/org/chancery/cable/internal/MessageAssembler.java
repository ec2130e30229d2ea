package org.chancery.cable.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Authority;
import org.chancery.cable.Body;
import org.chancery.cable.ClassificationOrder;
import org.chancery.cable.Element;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Layout;
import org.chancery.cable.Message;
import org.chancery.cable.Source;
import org.chancery.cable.Span;
import org.chancery.cable.Subject;
import org.chancery.cable.internal.check.Checks;
import org.chancery.cable.internal.check.Reading;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.OrderLine;
import org.chancery.marking.PortionMark;

/// Runs the readers in their order and makes the message of what they found.
public final class MessageAssembler {
    private final Parts parts;

    public MessageAssembler(byte[] bytes, Source source, Tables tables) {
        this.parts = new Parts(bytes, source, tables);
    }

    /// The message. Any bytes make one.
    public Message message() {
        new FrontReader(parts).read();
        parts.passedOn.forEach(parts.heading::adopt);
        LocalDate date = date();
        new TrailerReader(parts).signature();
        Optional<Subject> subject = parts.subject.map(field -> subject(field, date));
        List<Piece> pieces = new ParagraphReader(parts, date).read();
        report(pieces, subject);
        Fields fields = fields(pieces, subject, date);
        LabelReader labels = new LabelReader(parts, date);
        Optional<Label> stated = labels.stated();
        PortionTiler.Tiled tiled = new PortionTiler(parts, labels, pieces, subject).tile(stated);
        Redactions.read(parts);
        Message read = new Message(
                parts.source,
                parts.wrapper,
                parts.copy,
                parts.heading.heading(new Span(0, parts.text)),
                passedOn(),
                body(fields),
                tiled.portions(),
                tiled.label(),
                List.of());
        return checked(read, stated, date);
    }

    /// The message with all findings, by place.
    private Message checked(Message read, Optional<Label> stated, LocalDate date) {
        OptionalInt closing =
                parts.closingSerial.isPresent() ? OptionalInt.of(parts.closingSerial.get()) : OptionalInt.empty();
        Reading reading = new Reading(parts.scheme, stated, date, parts.breaks, parts.ended, closing);
        Checks.run(read, parts.bytes, reading, parts::find);
        if (parts.findings.isEmpty()) {
            return read;
        }
        parts.findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
        return read.with(parts.findings);
    }

    private void report(List<Piece> pieces, Optional<Subject> subject) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.mark().isPresent()) {
                report(piece.mark().get(), piece.text());
            }
        }
        if (subject.isPresent() && subject.get().mark().isPresent()) {
            report(subject.get().mark().get(), subject.get().element().span().start());
        }
    }

    /// The findings of a mark, moved from the mark's own text to their place before `text`.
    private void report(PortionMark mark, int text) {
        if (mark.findings().isEmpty()) {
            return;
        }
        int start = Math.max(0, text - 1 - mark.text().length());
        mark.findings().forEach(f -> parts.findings.add(f.shifted(start)));
    }

    /// The day whose rules hold: of the date-time group, else of the year that the reference or the archive states.
    private LocalDate date() {
        Optional<Instant> instant = parts.heading.time.flatMap(t -> t.group().instant());
        if (instant.isPresent()) {
            return instant.get().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        OptionalInt stated = parts.reference.map(r -> r.year()).orElse(OptionalInt.empty());
        int year = stated.orElse(parts.year().orElse(0));
        return year > 0 ? LocalDate.of(year, 1, 1) : LocalDate.EPOCH;
    }

    /// The subject without its mark, which stands before the text, or behind it.
    private Subject subject(Parts.SubjectField field, LocalDate date) {
        byte[] bytes = parts.bytes;
        ParagraphStart marks = new ParagraphStart(bytes, parts.scheme, date);
        int start = Ascii.skipWhite(bytes, field.value().start(), field.value().end());
        int end = Ascii.trimEnd(bytes, start, field.value().end());
        Optional<PortionMark> ahead = marks.markAt(field.span().start(), end);
        if (ahead.isPresent() && field.span().start() < start) {
            return new Subject(value(start, end), ahead, field.span());
        }
        Optional<PortionMark> before = marks.markAt(start, end);
        if (before.isPresent()) {
            int text = start + before.get().text().length() + 2;
            return new Subject(value(text, end), before, field.span());
        }
        int open = lastOpening(start, end);
        Optional<PortionMark> behind =
                marks.markAt(open, end).filter(m -> open + m.text().length() + 2 == end);
        return new Subject(value(start, behind.isPresent() ? open : end), behind, field.span());
    }

    private int lastOpening(int start, int end) {
        int open = end;
        while (open > start && end - open < 64 && (open == end || parts.bytes[open] != '(')) {
            open--;
        }
        return open;
    }

    private Element value(int start, int end) {
        int to = end;
        while (to > start && (parts.bytes[to - 1] == '/' || emptyField(start, to))) {
            to = Ascii.trimEnd(parts.bytes, start, to - 1);
        }
        Element element = parts.element(start, to);
        String text = element.text().replace(" /", " ").strip();
        return new Element(text.startsWith("/") ? text.substring(1).strip() : text, element.span());
    }

    /// Whether the stretch ends in an empty field of a set, `/-`.
    private boolean emptyField(int start, int to) {
        return to - start > 2 && parts.bytes[to - 1] == '-' && parts.bytes[to - 2] == '/';
    }

    private List<Heading> passedOn() {
        List<Heading> headings = new ArrayList<>(parts.passedOn.size());
        parts.passedOn.forEach(h -> headings.add(h.heading(new Span(h.start, h.end))));
        return headings;
    }

    private Fields fields(List<Piece> pieces, Optional<Subject> subject, LocalDate date) {
        Optional<ClassificationOrder> order = Optional.empty();
        if (parts.order.isPresent()) {
            Element written = parts.order.get();
            OrderLine line = OrderLine.read(written.text(), date);
            line.findings().forEach(finding -> report(finding, written));
            order = Optional.of(new ClassificationOrder(written, line));
        }
        Optional<Authority> authority = Optional.empty();
        Optional<Element> stated = parts.authority.isPresent() ? parts.authority : numberedAuthority(pieces);
        if (stated.isPresent()) {
            Element written = stated.get();
            AuthorityBlock block = AuthorityBlock.read(written.text(), date);
            block.findings().forEach(finding -> report(finding, written));
            authority = Optional.of(new Authority(written, block));
        }
        return new Fields(order, parts.tags, subject, parts.references, authority);
    }

    /// A classification authority that was given a number, `1. (U) CLASSIFIED BY ...`.
    private Optional<Element> numberedAuthority(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int end = pieces.size() > 1 ? pieces.get(1).start() : parts.trailer;
        int text = Ascii.skipWhite(parts.bytes, pieces.getFirst().text(), end);
        boolean stated = Ascii.atAnyCase(parts.bytes, text, end, "CLASSIFIED BY")
                || Ascii.atAnyCase(parts.bytes, text, end, "DERIVED FROM");
        return stated ? Optional.of(parts.element(text, end)) : Optional.empty();
    }

    /// A finding in the one line that an element's text is: its place in the source is as near as the line breaks
    /// between them let it be, and always inside the element.
    private void report(Finding finding, Element written) {
        Span span = written.span();
        int start = Math.min(span.start() + finding.start(), span.end());
        int end = Math.clamp(span.start() + finding.end(), start, span.end());
        parts.findings.add(
                new Finding(finding.rule(), finding.severity(), start, end, finding.message(), finding.citation()));
    }

    private Body body(Fields fields) {
        return new Body(
                new Span(parts.text, Math.max(parts.text, parts.trailer)),
                parts.classLine,
                parts.section,
                parts.reference,
                parts.captions,
                parts.passing,
                fields,
                parts.signature,
                new Layout(parts.pages, parts.blocks, parts.messageSets, parts.redactions));
    }
}
