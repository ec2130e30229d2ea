package org.chancery.archive;

/// Content to import that is in no file: what a generator made, or a page received.
///
/// @param source what to call it in findings and refusals, as a file would be called
/// @param bytes one message or several, as received
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ImportItem(String source, byte[] bytes) {}
