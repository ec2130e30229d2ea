package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.store.Reader;

/// The searches that people keep, each for themselves, with alerts.
///
/// An alert compares what matches now in the owner's sight with what matched when the owner last said so: nothing out
/// of
/// the sight has a part in it, then or now (docs/adr/0010). Where there is no search of an id, and where it is somebody
/// else's, the answer is one.
public interface SavedSearches {
    /// Searches that one person keeps.
    int MOST = 100;

    /// Characters of a name.
    int LONGEST_NAME = 200;

    /// Matching messages among which new ones are told.
    int MOST_WATCHED = 10_000;

    /// The reader's searches by name, each with its alert.
    List<WatchedSearch> all(Reader reader);

    /// One of the reader's searches.
    Optional<SavedSearch> find(Reader reader, UUID id);

    /// Keeps a search; what it finds now counts as seen.
    Outcome save(Reader reader, String name, String query, SearchOrder order);

    /// Gives a search another name.
    Outcome rename(Reader reader, UUID id, String name);

    /// Lets go of a search; whether there was one.
    boolean delete(Reader reader, UUID id);

    /// What is new: matches now and is not among what was seen.
    ///
    /// @param page from 1 to [SearchRequest#LAST_PAGE]; anything else is taken as the nearest of the two
    Optional<UnseenPage> unseen(Reader reader, UUID id, int page);

    /// Counts these messages as seen, as far as they match; whether there is such a search.
    boolean see(Reader reader, UUID id, Set<UUID> messages);

    /// Counts all that matches now as seen; whether there is such a search.
    boolean seeAll(Reader reader, UUID id);
}
