package org.chancery.archive;

/// What a saved search finds now that its owner has not said to have seen; computed from the owner's sight alone.
public sealed interface Alert {
    /// So many messages match that are not among those seen.
    record Unseen(long messages) implements Alert {}

    /// More than [SavedSearches#MOST_WATCHED] messages match: too many to tell new ones from.
    record TooMany() implements Alert {}

    /// The query is not understood, or asks for too many words at once.
    record NotUnderstood() implements Alert {}
}
