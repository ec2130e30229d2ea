package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.DepartmentCopy;
import org.chancery.cable.Element;
import org.chancery.cable.Heading;
import org.chancery.cable.Lines;
import org.chancery.cable.Message;
import org.chancery.cable.MessageSet;
import org.chancery.cable.Portion;
import org.chancery.cable.Source;
import org.chancery.cable.Wrapper;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.Reading;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cable.internal.write.Extract;
import org.chancery.marking.Finding;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Makes documents of messages that were read.
final class Documents {
    private final Extract extract;
    private final Marks marks;

    Documents(Scheme scheme) {
        this.extract = new Extract(scheme);
        this.marks = new Marks(scheme);
    }

    Extract extract() {
        return extract;
    }

    Marks marks() {
        return marks;
    }

    /// The whole document.
    MessageDocument whole(Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Reading.Stretch> stretches = new ArrayList<>();
        Marks.Memo memo = marks.memo();
        for (Portion portion : message.portions()) {
            if (Extract.shown(portion)) {
                Optional<String> mark = portion.mark().map(PortionMark::text);
                paragraphs.add(new Paragraph(portion.number(), mark, portion.text(message.source())));
                stretches.add(new Reading.Stretch(memo.portion(portion.label()), portion.span()));
            }
        }
        Content content = extract.content(message, paragraphs);
        List<Reading.Remark> remarks = remarks(message, origin, findings);
        return new MessageDocument(origin, content, Optional.of(reading(message, memo, stretches, remarks, detail)));
    }

    /// What was found of a message, with paragraphs and findings as given.
    Reading reading(
            Message message,
            Marks.Memo memo,
            List<Reading.Stretch> stretches,
            List<Reading.Remark> remarks,
            SourceDetail detail) {
        List<Reading.FormattedSet> sets = new ArrayList<>();
        for (MessageSet set : message.body().layout().sets()) {
            sets.add(new Reading.FormattedSet(set.name(), texts(set.fields())));
        }
        return new Reading(
                new Reading.Overall(message.label().level().name(), memo.banner(message.label())),
                message.body().section().map(s -> new Reading.SectionNumber(s.number(), s.total())),
                stretches,
                around(message),
                new Reading.Inside(
                        sets,
                        message.body().layout().blocks(),
                        message.body().layout().redactions()),
                note(message.source(), detail),
                remarks);
    }

    private static Reading.Around around(Message message) {
        List<Envelope> passedOn = new ArrayList<>(message.passedOn().size());
        for (Heading heading : message.passedOn()) {
            passedOn.add(Extract.envelope(heading));
        }
        return new Reading.Around(
                message.wrapper().map(Documents::wrapper), message.copy().map(Documents::copy), passedOn);
    }

    private static Reading.WrapperLines wrapper(Wrapper wrapper) {
        return new Reading.WrapperLines(
                wrapper.id().text(),
                wrapper.title().text(),
                wrapper.date().text(),
                wrapper.classification().text(),
                wrapper.origin().text());
    }

    private static Reading.CopyTable copy(DepartmentCopy copy) {
        return new Reading.CopyTable(
                copy.action().text(),
                copy.outgoing(),
                texts(copy.distribution()),
                copy.draftedBy().map(Element::text),
                copy.approvedBy().map(Element::text),
                texts(copy.clearances()));
    }

    private static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>(elements.size());
        for (Element element : elements) {
            texts.add(element.text());
        }
        return texts;
    }

    private static Reading.SourceNote note(Source source, SourceDetail detail) {
        Optional<String> digest = detail == SourceDetail.LENGTH ? Optional.empty() : Optional.of(source.sha256());
        Optional<Source> bytes = detail == SourceDetail.BYTES ? Optional.of(source) : Optional.empty();
        return new Reading.SourceNote(source.length(), source.charset().name(), digest, bytes);
    }

    private static List<Reading.Remark> remarks(Message message, Optional<Origin> origin, List<Finding> findings) {
        List<Reading.Remark> remarks = new ArrayList<>(findings.size());
        Lines lines = message.source().lines();
        for (Finding finding : findings) {
            remarks.add(remark(finding, lines, origin));
        }
        return remarks;
    }

    static Reading.Remark remark(Finding finding, Lines lines, Optional<Origin> origin) {
        int before = origin.map(Origin::line).orElse(1) - 1;
        return new Reading.Remark(
                finding.rule(),
                finding.severity(),
                new Reading.Position(before + lines.line(finding.start()), lines.column(finding.start())),
                new org.chancery.cable.Span(finding.start(), finding.end()),
                finding.message(),
                finding.citation());
    }
}
