package org.chancery.archive;

import java.util.List;
import org.chancery.marking.Label;

/// One page of what a saved search finds that is new to its owner, the latest first.
///
/// @param page from 1
/// @param hits at most [SearchRequest#PAGE_SIZE] messages, each with its best portions
/// @param label the join of all that is shown; the lowest label where nothing is
public record UnseenPage(SavedSearch search, Alert alert, int page, List<MessageHit> hits, Label label) {
    public UnseenPage {
        hits = List.copyOf(hits);
    }

    /// How many messages are new; 0 where that is not known.
    public long messages() {
        return alert instanceof Alert.Unseen(long messages) ? messages : 0;
    }

    /// How many pages there are, at least one.
    public int pages() {
        long full = (messages() + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return Math.clamp(full, 1, SearchRequest.LAST_PAGE);
    }
}
