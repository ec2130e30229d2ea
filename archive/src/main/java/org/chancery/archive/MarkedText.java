package org.chancery.archive;

import org.chancery.marking.Label;

/// A text with the mark it is shown under.
///
/// @param mark written from the label ("C//NF")
public record MarkedText(String mark, Label label, String text) {}
