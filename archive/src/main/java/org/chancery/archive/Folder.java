package org.chancery.archive;

import java.util.UUID;
import org.chancery.marking.Label;

/// A folder as it stands in a list.
///
/// @param id random
/// @param owner username of who made it
/// @param name what it is called, under the mark
/// @param mark written from the label ("C//NF")
/// @param label of the name: what a reader needs to see the folder
/// @param shared whether it is for the office; else it is its owner's
/// @param own whether the reader is its owner
/// @param messages how many messages are in it of which the reader sees something
public record Folder(
        UUID id, String owner, String name, String mark, Label label, boolean shared, boolean own, long messages) {}
