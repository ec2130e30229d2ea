package org.chancery.archive;

/// In which order the messages of an answer stand. Equals go by id.
public enum SearchOrder {
    /// The best match first; where nothing is asked of the text, as [#NEWEST].
    RELEVANCE,
    /// The latest date-time group first; messages without one last.
    NEWEST,
    /// The earliest date-time group first; messages without one last.
    OLDEST
}
