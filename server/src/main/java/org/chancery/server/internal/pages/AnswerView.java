package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.archive.Citation;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchPage;
import org.chancery.marking.Scheme;

/// One page of an answer, as it is shown.
///
/// @param summary "3 messages, 7 passages", counted in the reader's sight
/// @param problem why the query was not understood; one or none
/// @param meant a query with other words for those that no passage has; one or none
/// @param order the name of the order asked for, in addresses
/// @param orders all orders, where there is something to order
record AnswerView(
        String summary,
        List<ProblemView> problem,
        List<String> meant,
        String order,
        List<Order> orders,
        List<FacetView> facets,
        List<Hit> hits,
        int page,
        int pages) {
    /// A message that matched.
    ///
    /// @param more "and 2 more passages", may be empty
    record Hit(
            String id,
            String reference,
            String originator,
            String when,
            List<Subject> subject,
            List<Extract> extracts,
            String more) {}

    /// The subject, where it may be seen.
    record Subject(Mark mark, String text) {}

    /// A passage with the hits told apart.
    record Extract(String id, String number, Mark mark, List<PortionHit.Fragment> fragments) {}

    static AnswerView of(SearchPage answer, Scheme scheme) {
        String query = answer.request().text();
        return new AnswerView(
                summary(answer),
                answer.problem().stream()
                        .map(problem -> ProblemView.of(query, problem))
                        .toList(),
                answer.meant().stream().toList(),
                Order.name(answer.request().order()),
                answer.messages() < 2
                        ? List.of()
                        : Stream.of(SearchOrder.values())
                                .map(order -> Order.of(order, answer.order()))
                                .toList(),
                answer.facets().stream()
                        .map(facet -> FacetView.of(facet, scheme))
                        .toList(),
                answer.hits().stream().map(AnswerView::hit).toList(),
                answer.request().page(),
                answer.pages());
    }

    public boolean first() {
        return page <= 1;
    }

    public boolean last() {
        return page >= pages;
    }

    static Hit hit(MessageHit hit) {
        Citation citation = hit.citation();
        return new Hit(
                citation.message().toString(),
                Dates.reference(citation),
                ShownText.of(citation.originator()),
                Dates.of(citation),
                hit.subject().stream().map(AnswerView::subject).toList(),
                hit.portions().stream().map(AnswerView::extract).toList(),
                hit.more() == 0 ? "" : "and " + counted(hit.more(), "more passage"));
    }

    private static Subject subject(MarkedText subject) {
        return new Subject(Mark.of(subject.mark(), subject.label()), ShownText.of(subject.text()));
    }

    private static Extract extract(PortionHit hit) {
        return new Extract(
                hit.id().toString(),
                ShownText.of(hit.number()),
                Mark.of(hit.mark(), hit.label()),
                hit.extract().stream()
                        .map(fragment -> new PortionHit.Fragment(ShownText.of(fragment.text()), fragment.hit()))
                        .toList());
    }

    private static String summary(SearchPage answer) {
        if (answer.problem().isPresent()) {
            return "The query was not understood";
        }
        return answer.messages() == 0
                ? "Nothing found"
                : counted(answer.messages(), "message") + ", " + counted(answer.portions(), "passage");
    }

    static String counted(long count, String noun) {
        return String.format(Locale.UK, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
