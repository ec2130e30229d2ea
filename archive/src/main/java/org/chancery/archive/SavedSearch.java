package org.chancery.archive;

import java.time.Instant;
import java.util.UUID;

/// A search that somebody keeps for themselves, under a name.
///
/// @param id random
/// @param name what its owner calls it, no two of theirs alike
/// @param query in the language of `docs/search.md`
/// @param order in which it is run
/// @param savedAt when it was saved, by the office's clock
public record SavedSearch(UUID id, String name, String query, SearchOrder order, Instant savedAt) {}
