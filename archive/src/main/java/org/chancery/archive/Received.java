package org.chancery.archive;

import java.util.List;

/// A message that was handed in, as far as the sight of who did reaches.
///
/// @param message how to cite it, and its subject
/// @param outcome what became of it
/// @param errors findings of that severity in the sight
/// @param others findings of lesser severity in the sight
/// @param editions other messages of its number, or of its originator and date-time group, in the sight
public record Received(LinkedMessage message, Outcome outcome, long errors, long others, List<LinkedMessage> editions) {
    public Received {
        editions = List.copyOf(editions);
    }

    /// What became of a message, as far as it may be told.
    public enum Outcome {
        /// It is new, and all of it is in the sight.
        FILED,
        /// These very bytes were filed before, and all of it is in the sight.
        KNOWN,
        /// It is filed, and some of it is above the sight; whether it was filed before is not told.
        IN_PART
    }
}
