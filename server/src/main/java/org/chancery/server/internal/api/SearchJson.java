package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.SearchOrder;
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

        @Schema(description = "Why the query was not understood, where it was not; then nothing was looked for.")
        Optional<Problem> problem,

        @Schema(description = "The query with other words for those that no passage in the sight has.")
        Optional<String> meant,

        @Schema(description = "In which order the messages stand.")
        SearchOrder order,

        @Schema(description = "What the messages found have in common; empty unless asked for.")
        List<Facet> facets,

        @Schema(description = "The join of all that this answer holds.")
        LabelJson label,

        @Schema(description = "At most twenty messages, in the order asked for.")
        List<Hit> hits) {

    @Schema(name = "QueryProblem", description = "What of a query was not understood, and what to write instead.")
    record Problem(
            @Schema(description = "Where it begins in the query, in characters.")
            int start,

            @Schema(description = "Where it ends; the same where something is missing.")
            int end,

            String reason,

            @Schema(description = "A query that is understood; empty where there is none to offer.")
            String instead) {}

    @Schema(name = "Facet", description = "Values of one field, each with how many of the messages found have it.")
    record Facet(
            @Schema(description = "The field's name in queries.", example = "tags")
            String field,

            List<Value> values,

            @Schema(description = "How many further values there are.")
            int others) {}

    @Schema(name = "FacetValue", description = "A value that messages found have in common.")
    record Value(
            @Schema(example = "PREL") String value,
            long messages,

            @Schema(description = "The query narrowed to these messages, or without the value where it is chosen.")
            String query,

            boolean chosen) {}

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
                answer.problem().map(SearchJson::problem),
                answer.meant(),
                answer.order(),
                answer.facets().stream().map(SearchJson::facet).toList(),
                LabelJson.of(answer.label(), scheme),
                answer.hits().stream().map(hit -> hit(hit, scheme)).toList());
    }

    static Problem problem(QueryProblem problem) {
        return new Problem(problem.start(), problem.end(), problem.reason(), problem.instead());
    }

    private static Facet facet(org.chancery.archive.Facet facet) {
        return new Facet(
                facet.field(),
                facet.values().stream()
                        .map(value -> new Value(value.text(), value.messages(), value.query(), value.chosen()))
                        .toList(),
                facet.others());
    }

    static Hit hit(MessageHit hit, Scheme scheme) {
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
