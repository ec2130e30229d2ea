package org.chancery.archive.internal.query;

/// What came of reading a query: clauses, nothing, or a problem.
public sealed interface Answer {
    /// It was understood.
    record Asked(Clause clause) implements Answer {}

    /// There is nothing in it to look for, and nothing wrong with it.
    record Nothing() implements Answer {}

    /// It was not understood; nothing is looked for.
    ///
    /// @param place what of it is meant
    /// @param reason what is wrong, for a person
    /// @param instead a query to write in its place, which is understood; empty where there is none to offer
    record Problem(Place place, String reason, String instead) implements Answer {}
}
