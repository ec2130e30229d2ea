package org.chancery.archive.internal.index;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Consecutive changes of what is filed, up to a position of the log, as the index takes them.
///
/// @param position of the last of them
/// @param last the portion that the last of them is about, by which a log is told from another one
/// @param added portions that were filed by these changes, as they stand now
/// @param replaced portions that were filed before and are there still, as they stand now
/// @param outdated ids of all portions of which an older state may be indexed
/// @param withdrawn whether somebody who could read one of them before no longer can, so that its text must
/// go
public record Changes(
        long position,
        UUID last,
        List<IndexedPortion> added,
        List<IndexedPortion> replaced,
        Set<UUID> outdated,
        boolean withdrawn) {
    public Changes {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        outdated = Set.copyOf(outdated);
    }

    int size() {
        return added.size() + outdated.size();
    }
}
