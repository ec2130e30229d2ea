package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.Label;

/// One page of an answer, computed from the reader's sight alone.
///
/// @param request what was asked
/// @param messages how many messages in the sight hold a matching portion
/// @param portions how many portions in the sight match
/// @param hits the messages of this page, best first
/// @param problem what of the query could not be understood, and what to write instead
/// @param label the join of all that is shown, for the page's banner; the lowest label where nothing is
public record SearchPage(
        SearchRequest request,
        long messages,
        long portions,
        List<MessageHit> hits,
        Optional<String> problem,
        Label label) {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    /// How many pages the answer has, at least one.
    public int pages() {
        long full = (messages + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return Math.clamp(full, 1, SearchRequest.LAST_PAGE);
    }
}
