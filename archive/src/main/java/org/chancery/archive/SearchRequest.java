package org.chancery.archive;

import org.chancery.archive.internal.query.QueryReader;

/// What a reader asks for, in which order, and which page of the answer.
///
/// @param text a query in the language of `docs/search.md`
/// @param page from 1 to [#LAST_PAGE]; anything else is taken as the nearest of the two
/// @param facets whether facets are counted as well
public record SearchRequest(String text, int page, SearchOrder order, boolean facets) {
    /// The longest query that is understood.
    public static final int LONGEST = QueryReader.LONGEST;

    /// Messages on a page.
    public static final int PAGE_SIZE = 20;

    /// Messages that are exported at once.
    public static final int MOST_EXPORTED = 10_000;

    /// The last page that can be asked for.
    public static final int LAST_PAGE = 500;

    public SearchRequest {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// A page by relevance, without facets.
    public SearchRequest(String text, int page) {
        this(text, page, SearchOrder.RELEVANCE, false);
    }
}
