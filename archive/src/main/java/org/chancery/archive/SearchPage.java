package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.Label;

/// One page of an answer, computed from the reader's sight alone.
///
/// @param request what was asked
/// @param messages how many messages in the sight hold a matching portion
/// @param portions how many portions in the sight match
/// @param hits the messages of this page, in the order asked for
/// @param facets what the messages found have in common; empty where it was not asked for
/// @param problem why the query was not understood; then nothing was looked for
/// @param meant the query with words that the sight has in place of some that it has not
/// @param order in which the messages stand; never [SearchOrder#RELEVANCE] where nothing is asked of the text
/// @param label the join of all that is shown, for the page's banner; the lowest label where nothing is
public record SearchPage(
        SearchRequest request,
        long messages,
        long portions,
        List<MessageHit> hits,
        List<Facet> facets,
        Optional<QueryProblem> problem,
        Optional<String> meant,
        SearchOrder order,
        Label label) {
    public SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /// How many pages the answer has, at least one.
    public int pages() {
        long full = (messages + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return Math.clamp(full, 1, SearchRequest.LAST_PAGE);
    }
}
