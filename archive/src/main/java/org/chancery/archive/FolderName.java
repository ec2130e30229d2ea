package org.chancery.archive;

import java.util.UUID;
import org.chancery.marking.Label;

/// A folder to be chosen, by its name.
///
/// @param mark written from the label
/// @param label what a reader needs to see the name
public record FolderName(UUID id, String name, String mark, Label label) {}
