package org.chancery.archive;

import java.util.UUID;

/// Where ids of messages and portions come from.
///
/// They are random, because a sequence, or a hash of the whole message, would tell a reader about what they do not see.
@FunctionalInterface
public interface Ids {
    /// An id that was never given before.
    ///
    /// @param of what it is for, as file and place in it; a source of random ids pays it no heed
    UUID next(String of);

    /// Random ids.
    static Ids random() {
        return of -> UUID.randomUUID();
    }
}
