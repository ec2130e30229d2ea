package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.store.Reader;

/// The office's messages: filed once, then searched and read inside a reader's sight.
public interface Archive extends Intake, AutoCloseable {
    /// Searches the portions in the reader's sight.
    SearchPage search(Reader reader, SearchRequest request);

    /// The whole answer on one page, to be taken away: at most [SearchRequest#MOST_EXPORTED] messages, without facets
    /// and whatever page was asked for. Journalled, with the query and how many messages were given.
    SearchPage export(Reader reader, SearchRequest request);

    /// Queries that complete the word or value at the end of one, from what is in the reader's sight; few, the most
    /// frequent first.
    List<String> suggest(Reader reader, String query);

    /// Opens a message for the reader and writes the reading into the journal; empty both where there is no such
    /// message
    /// and where the reader may see no portion of it.
    Optional<MessageView> read(Reader reader, UUID message);

    /// The message's bytes as received; empty unless the sight holds every portion of it. Journalled as a reading.
    Optional<byte[]> bytes(Reader reader, UUID message);

    @Override
    void close();
}
