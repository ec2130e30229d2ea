package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.SearchPage;
import org.chancery.marking.Scheme;

@Schema(name = "SearchAnswer", description = "One page of an answer; every count is made within the reader's sight.")
record SearchJson(
        @Schema(description = "The query as asked.") String query,
        @Schema(description = "This page, from 1.") int page,

        @Schema(description = "How many pages there are, at least one.")
        int pages,

        @Schema(description = "Messages in the sight with a matching passage.")
        long messages,

        @Schema(description = "Matching passages in the sight.")
        long passages,

        @Schema(description = "What of the query was not understood, where anything.")
        Optional<String> problem,

        @Schema(description = "The join of all that this answer holds.")
        LabelJson label,

        @Schema(description = "At most twenty messages, best first.")
        List<Hit> hits) {

    @Schema(name = "Hit", description = "A message that matched.")
    record Hit(
            CitationJson citation,

            @Schema(description = "Its subject, where that is in the sight.")
            Optional<Text> subject,

            @Schema(description = "The best matching passages.")
            List<Extract> extracts,

            @Schema(description = "How many further passages of it match.")
            int more) {}

    @Schema(name = "MarkedText", description = "A text with its mark.")
    record Text(@Schema(example = "C//NF") String mark, LabelJson label, String text) {}

    @Schema(name = "Extract", description = "A passage around what was found.")
    record Extract(
            @Schema(description = "The portion's id, as in the message.")
            UUID portion,

            @Schema(description = "Paragraph number as written, may be empty.", example = "3")
            String number,

            @Schema(example = "C//NF") String mark,
            LabelJson label,
            List<Fragment> fragments) {}

    @Schema(name = "Fragment", description = "A run of text that is, or is not, what was searched for.")
    record Fragment(String text, boolean hit) {}

    static SearchJson of(SearchPage answer, Scheme scheme) {
        return new SearchJson(
                answer.request().text(),
                answer.request().page(),
                answer.pages(),
                answer.messages(),
                answer.portions(),
                answer.problem(),
                LabelJson.of(answer.label(), scheme),
                answer.hits().stream().map(hit -> hit(hit, scheme)).toList());
    }

    private static Hit hit(MessageHit hit, Scheme scheme) {
        return new Hit(
                CitationJson.of(hit.citation()),
                hit.subject().map(subject -> text(subject, scheme)),
                hit.portions().stream().map(portion -> extract(portion, scheme)).toList(),
                hit.more());
    }

    private static Text text(MarkedText text, Scheme scheme) {
        return new Text(text.mark(), LabelJson.of(text.label(), scheme), text.text());
    }

    private static Extract extract(PortionHit hit, Scheme scheme) {
        return new Extract(
                hit.id(),
                hit.number(),
                hit.mark(),
                LabelJson.of(hit.label(), scheme),
                hit.extract().stream()
                        .map(fragment -> new Fragment(fragment.text(), fragment.hit()))
                        .toList());
    }
}
