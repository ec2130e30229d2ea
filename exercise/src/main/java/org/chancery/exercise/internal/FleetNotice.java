package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.List;
import org.chancery.exercise.Truth.Reference;

/// A general message of an invented navy before it is laid out.
///
/// @param serial its number in the year
/// @param sets the reference sets, each as it stands, with `|` for a line break
/// @param references what the sets mean
/// @param about what each reference is, in words
record FleetNotice(
        LocalDateTime time,
        int serial,
        String subject,
        List<String> sets,
        List<Reference> references,
        List<String> about,
        List<Item> items) {

    /// A numbered paragraph.
    ///
    /// @param parts its lettered parts
    record Item(String text, String phrase, List<String> parts) {}
}
