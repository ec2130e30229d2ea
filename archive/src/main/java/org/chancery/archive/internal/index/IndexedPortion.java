package org.chancery.archive.internal.index;

import java.util.UUID;

/// What the index takes of a portion.
///
/// @param label the id of its label
/// @param number the number of its message, by which hits are gathered; no reader is ever shown it
/// @param heading what its document says beside the text
public record IndexedPortion(int label, UUID id, UUID message, int number, String text, Heading heading) {
    /// A portion of whose heading nothing is known.
    public IndexedPortion(int label, UUID id, UUID message, int number, String text) {
        this(label, id, message, number, text, Heading.NONE);
    }
}
