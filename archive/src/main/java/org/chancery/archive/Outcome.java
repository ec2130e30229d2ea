package org.chancery.archive;

import java.util.UUID;

/// What came of something that a person asked to be kept or changed.
public sealed interface Outcome {
    /// It was done.
    ///
    /// @param id of what was made or changed
    record Done(UUID id) implements Outcome {}

    /// It was not done, and nothing was changed.
    ///
    /// @param reason why, and what to do instead, for the person
    record Refused(String reason) implements Outcome {}

    /// What it was to be done to is not there, or not for this person: the two cannot be told apart.
    record Absent() implements Outcome {}
}
