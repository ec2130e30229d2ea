package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Locale;
import org.chancery.archive.Citation;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.SearchPage;

/// One page of an answer, as it is shown.
///
/// @param summary "3 messages, 7 passages", counted in the reader's sight
/// @param problem what of the query was not understood, may be empty
record AnswerView(String summary, String problem, List<Hit> hits, int page, int pages) {
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

    static AnswerView of(SearchPage answer) {
        return new AnswerView(
                summary(answer),
                answer.problem().map(ShownText::of).orElse(""),
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

    private static Hit hit(MessageHit hit) {
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
        return answer.messages() == 0
                ? "Nothing found"
                : counted(answer.messages(), "message") + ", " + counted(answer.portions(), "passage");
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.UK, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
