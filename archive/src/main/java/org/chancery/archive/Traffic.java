package org.chancery.archive;

import org.chancery.store.Reader;

/// When messages were sent and which numbers are missing between them, computed from a reader's sight
/// alone.
public interface Traffic {
    /// The messages that a query finds, by time, precedence and originator, the days with much more than
    /// usual, and, where all messages are asked for, the numbers missing between those that the reader
    /// sees.
    TrafficView traffic(Reader reader, TrafficRequest request);
}
