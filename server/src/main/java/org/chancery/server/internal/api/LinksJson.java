package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.CitedMessage;
import org.chancery.archive.Edition;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageLinks;
import org.chancery.marking.Scheme;

@Schema(name = "Links", description = "Where a message leads, inside the reader's sight.")
record LinksJson(
        @Schema(description = "The messages that its references name, in order, at most 100.")
        List<Cited> cites,

        @Schema(description = "The messages whose references name it, the latest first, at most 100.")
        List<Link> citedBy,

        @Schema(description = "Whether more of them cite it than are given.")
        boolean more,

        @Schema(description = "Other messages that bear its number, the last that came in first.")
        List<Link> editions) {

    @Schema(name = "CitedMessage", description = "A message that a reference names.")
    record Cited(
            @Schema(description = "Letter of the reference, may be empty.")
            String letter,

            @Schema(example = "PORTO SERENO 887") String reference,

            @Schema(description = "Year of the number, where it is known.")
            Optional<Integer> year,

            String mark,
            LabelJson label,

            @Schema(description = "Messages of that number in the sight: none, one, or several editions.")
            List<Link> found) {}

    @Schema(name = "LinkedMessage", description = "Another message.")
    record Link(
            CitationJson citation,

            @Schema(description = "Its subject, where that is in the sight.")
            Optional<String> subject,

            @Schema(description = "The mark of the link.") String mark,

            @Schema(description = "The join of the link's label and the subject's.")
            LabelJson label) {}

    static LinksJson of(MessageLinks links, Scheme scheme) {
        return new LinksJson(
                links.cites().stream().map(cited -> cited(cited, scheme)).toList(),
                all(links.citedBy(), scheme),
                links.more(),
                all(links.editions().stream().map(Edition::message).toList(), scheme));
    }

    private static Cited cited(CitedMessage cited, Scheme scheme) {
        Optional<Integer> year =
                cited.year().isPresent() ? Optional.of(cited.year().getAsInt()) : Optional.empty();
        return new Cited(
                cited.letter(),
                cited.reference(),
                year,
                cited.mark(),
                LabelJson.of(cited.label(), scheme),
                all(cited.found(), scheme));
    }

    private static List<Link> all(List<LinkedMessage> links, Scheme scheme) {
        return links.stream().map(link -> link(link, scheme)).toList();
    }

    static Link link(LinkedMessage link, Scheme scheme) {
        return new Link(
                CitationJson.of(link.citation()),
                link.subject().map(MarkedText::text),
                link.mark(),
                LabelJson.of(
                        link.subject()
                                .map(subject -> link.label().join(subject.label()))
                                .orElse(link.label()),
                        scheme));
    }
}
