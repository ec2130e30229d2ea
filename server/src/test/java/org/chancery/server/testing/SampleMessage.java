package org.chancery.server.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.CitedMessage;
import org.chancery.archive.Edition;
import org.chancery.archive.ElementView;
import org.chancery.archive.FindingView;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageLinks;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// A message as an archive would give it, each part under its mark.
final class SampleMessage {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 14);

    private final Scheme scheme;
    private final Citation citation;
    private final List<ElementView> elements = new ArrayList<>();
    private final List<PortionView> portions = new ArrayList<>();
    private final List<FindingView> findings = new ArrayList<>();
    private final List<CitedMessage> cites = new ArrayList<>();
    private final List<LinkedMessage> citedBy = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();

    SampleMessage(Scheme scheme, Citation citation) {
        this.scheme = scheme;
        this.citation = citation;
    }

    SampleMessage element(ElementView.Kind kind, String value, String detail, String mark) {
        elements.add(new ElementView(kind, value, detail, mark, label(mark)));
        return this;
    }

    SampleMessage portion(String kind, String number, String mark, String text) {
        UUID id = UUID.nameUUIDFromBytes(
                (citation.message() + "#" + portions.size()).getBytes(StandardCharsets.US_ASCII));
        portions.add(new PortionView(id, kind, number, mark, mark, label(mark), text));
        return this;
    }

    /// A finding on the portion added last.
    SampleMessage finding(String rule, String severity, String message, String source) {
        findings.add(new FindingView(portions.getLast().id(), rule, severity, 1, 5, message, source));
        return this;
    }

    /// A reference, and the messages of that number.
    SampleMessage cites(String letter, String reference, String mark, SampleMessage... found) {
        List<LinkedMessage> links =
                Arrays.stream(found).map(other -> link(other, "U")).toList();
        cites.add(new CitedMessage(letter, reference, OptionalInt.of(2026), mark, label(mark), links));
        return this;
    }

    SampleMessage citedBy(SampleMessage other, String mark) {
        citedBy.add(link(other, mark));
        return this;
    }

    SampleMessage edition(SampleMessage other) {
        editions.add(new Edition(link(other, "U"), Instant.parse("2026-03-16T08:00:00Z"), true));
        return this;
    }

    private LinkedMessage link(SampleMessage other, String mark) {
        return new LinkedMessage(other.citation, other.subject(label(mark)), mark, label(mark));
    }

    /// The subject, where it bears no more than this.
    private Optional<MarkedText> subject(Label most) {
        return elements.stream()
                .filter(element -> element.kind() == ElementView.Kind.SUBJECT && most.dominates(element.label()))
                .map(element -> new MarkedText(element.mark(), element.label(), element.value()))
                .findFirst();
    }

    private MessageLinks links(Clearance clearance) {
        return new MessageLinks(
                cites.stream()
                        .filter(cited -> clearance.dominates(cited.label()))
                        .toList(),
                seen(citedBy, clearance),
                false,
                editions.stream()
                        .filter(edition -> clearance.dominates(edition.message().label()))
                        .toList());
    }

    private static List<LinkedMessage> seen(List<LinkedMessage> links, Clearance clearance) {
        return links.stream().filter(link -> clearance.dominates(link.label())).toList();
    }

    Citation citation() {
        return citation;
    }

    List<PortionView> portions(Clearance clearance) {
        return portions.stream()
                .filter(portion -> clearance.dominates(portion.label()))
                .toList();
    }

    Optional<MarkedText> subject(Clearance clearance) {
        return elements.stream()
                .filter(element -> element.kind() == ElementView.Kind.SUBJECT && clearance.dominates(element.label()))
                .map(element -> new MarkedText(element.mark(), element.label(), element.value()))
                .findFirst();
    }

    Optional<MessageView> view(Clearance clearance) {
        List<PortionView> seen = portions(clearance);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<ElementView> values = elements.stream()
                .filter(element -> clearance.dominates(element.label()))
                .toList();
        List<FindingView> notes = findings.stream()
                .filter(note -> seen.stream().anyMatch(portion -> portion.id().equals(note.portion())))
                .toList();
        Label label = seen.stream().map(PortionView::label).reduce(scheme.unclassified(), Label::join);
        label = values.stream().map(ElementView::label).reduce(label, Label::join);
        MessageLinks links = links(clearance);
        label = links.labels().reduce(label, Label::join);
        Optional<Label> overall = seen.size() == portions.size() ? Optional.of(label) : Optional.empty();
        return Optional.of(new MessageView(citation, values, seen, notes, links, label, overall));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        portions.forEach(portion -> text.append(portion.text()).append("\r\n"));
        return text.append("NNNN\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Label label(String mark) {
        return scheme.readPortion(mark, DATE).orElseThrow().label();
    }
}
