package org.chancery.archive.internal.index;

import java.util.UUID;

/// What the index takes of a portion.
///
/// @param position its place in the order of filing
/// @param label the id of its label
/// @param heading what its document says beside the text
public record IndexedPortion(long position, int label, UUID id, UUID message, String text, Heading heading) {}
