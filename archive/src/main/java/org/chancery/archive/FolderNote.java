package org.chancery.archive;

import java.time.Instant;
import java.util.UUID;
import org.chancery.marking.Label;

/// A note about a folder or about a message in it.
///
/// @param id random
/// @param author username of who wrote it
/// @param writtenAt by the office's clock
/// @param mark written from the label
/// @param label what a reader needs to see it
/// @param own whether the reader wrote it
public record FolderNote(
        UUID id, String author, Instant writtenAt, String mark, Label label, String text, boolean own) {}
