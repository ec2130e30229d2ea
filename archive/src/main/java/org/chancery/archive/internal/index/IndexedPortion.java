package org.chancery.archive.internal.index;

import java.util.UUID;

/// What the index takes of a portion.
///
/// @param label the id of its label
/// @param number the number of its message, by which hits are gathered; no reader is ever shown it
public record IndexedPortion(int label, UUID id, UUID message, int number, String text) {}
