package org.chancery.archive;

import java.util.UUID;
import org.chancery.marking.Label;

/// A portion as a page shows it: its mark in the margin, its text beside it.
///
/// @param id the portion's id, also its anchor on the page
/// @param kind `HEADING`, `FIELDS`, `SUBJECT`, `PARAGRAPH` or `TRAILER`
/// @param number paragraph number as written, may be empty
/// @param mark the mark to show, written from the label ("C//NF")
/// @param written the mark as it stands in the message, empty where the portion bears none
/// @param label what a reader needs to see it
/// @param text for reading: without number and mark, lines kept
public record PortionView(UUID id, String kind, String number, String mark, String written, Label label, String text) {}
