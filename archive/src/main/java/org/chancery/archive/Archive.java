package org.chancery.archive;

import java.util.Optional;
import java.util.UUID;
import org.chancery.store.Reader;

/// The office's messages: filed once, then searched and read inside a reader's sight.
public interface Archive extends AutoCloseable {
    /// Searches the portions in the reader's sight.
    SearchPage search(Reader reader, SearchRequest request);

    /// Opens a message for the reader and writes the reading into the journal; empty both where there is no such
    /// message
    /// and where the reader may see no portion of it.
    Optional<MessageView> read(Reader reader, UUID message);

    /// The message's bytes as received; empty unless the sight holds every portion of it. Journalled as a reading.
    Optional<byte[]> bytes(Reader reader, UUID message);

    @Override
    void close();
}
