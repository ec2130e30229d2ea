package org.chancery.cable;

/// A piece of a message that has a meaning of its own: its text, with line breaks and runs of blanks made one space,
/// and the place it was read from.
public record Element(String text, Span span) {}
