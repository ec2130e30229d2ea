package org.chancery.archive;

/// What a reader asks for: words and "exact phrases", and which page of the answer.
///
/// @param text as typed; all words must stand in one portion, `|` between words means or, `-` before a word means not
/// @param page from 1 to [#LAST_PAGE]; anything else is taken as the nearest of the two
public record SearchRequest(String text, int page) {
    /// The longest query that is looked at; more is cut off and said ([SearchPage#problem()]).
    public static final int LONGEST = 1_000;

    /// Messages on a page.
    public static final int PAGE_SIZE = 20;

    /// The last page that can be asked for.
    public static final int LAST_PAGE = 500;

    public SearchRequest {
        page = Math.clamp(page, 1, LAST_PAGE);
    }
}
