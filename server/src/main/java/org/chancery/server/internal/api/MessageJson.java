package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.ElementView;
import org.chancery.archive.FindingView;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

@Schema(
        name = "Message",
        description = "What of a message is in the reader's sight, in its order, and nothing of the rest.")
record MessageJson(
        CitationJson citation,

        @Schema(description = "The join of all that is given here.")
        LabelJson label,

        @Schema(description = "The message's own overall label, where the sight holds all of it.")
        Optional<LabelJson> overall,

        @Schema(description = "Values of the heading.") List<Element> elements,

        @Schema(description = "The portions, in the order of the message.")
        List<Portion> portions,

        @Schema(description = "Departures from the rules, in the parts given here.")
        List<Finding> findings,

        LinksJson links) {

    @Schema(name = "Element", description = "A value of the heading.")
    record Element(
            ElementView.Kind kind,
            String value,

            @Schema(description = "Routing of an addressee, letter of a reference; may be empty.")
            String detail,

            @Schema(example = "U") String mark,
            LabelJson label) {}

    @Schema(name = "Portion", description = "A stretch of the message under one label.")
    record Portion(
            UUID id,

            @Schema(allowableValues = {"HEADING", "FIELDS", "SUBJECT", "PARAGRAPH", "TRAILER"})
            String kind,

            @Schema(description = "Paragraph number as written, may be empty.")
            String number,

            @Schema(description = "The mark, written from the label.", example = "C//NF")
            String mark,

            @Schema(description = "The mark as it stands in the message, may be empty.")
            String written,

            LabelJson label,

            @Schema(description = "Without number and mark, lines kept.")
            String text) {}

    @Schema(name = "Finding", description = "A departure from a rule. Places count from the start of its portion.")
    record Finding(
            UUID portion,
            @Schema(example = "CABLE-012") String rule,

            @Schema(allowableValues = {"ERROR", "LEGACY", "DOUBT"})
            String severity,

            int line,
            int column,
            String message,

            @Schema(description = "Where the rule comes from.")
            String citation,

            @Schema(description = "The label of the portion it is about.")
            LabelJson label) {}

    static MessageJson of(MessageView view, Scheme scheme) {
        return new MessageJson(
                CitationJson.of(view.citation()),
                LabelJson.of(view.label(), scheme),
                view.overall().map(label -> LabelJson.of(label, scheme)),
                view.elements().stream()
                        .map(element -> element(element, scheme))
                        .toList(),
                view.portions().stream()
                        .map(portion -> portion(portion, scheme))
                        .toList(),
                view.findings().stream()
                        .map(finding -> finding(finding, view, scheme))
                        .toList(),
                LinksJson.of(view.links(), scheme));
    }

    private static Element element(ElementView element, Scheme scheme) {
        return new Element(
                element.kind(),
                element.value(),
                element.detail(),
                element.mark(),
                LabelJson.of(element.label(), scheme));
    }

    private static Portion portion(PortionView portion, Scheme scheme) {
        return new Portion(
                portion.id(),
                portion.kind(),
                portion.number(),
                portion.mark(),
                portion.written(),
                LabelJson.of(portion.label(), scheme),
                portion.text());
    }

    private static Finding finding(FindingView finding, MessageView view, Scheme scheme) {
        Label label = view.portions().stream()
                .filter(portion -> portion.id().equals(finding.portion()))
                .map(PortionView::label)
                .findFirst()
                .orElse(view.label());
        return new Finding(
                finding.portion(),
                finding.rule(),
                finding.severity(),
                finding.line(),
                finding.column(),
                finding.message(),
                finding.citation(),
                LabelJson.of(label, scheme));
    }
}
