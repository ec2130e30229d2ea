package org.chancery.cable;

/// Which section of a message in several this is, `SECTION 01 OF 03`, `FINAL SECTION OF 03`.
///
/// @param number from 1; that of the last section where the text says FINAL
/// @param total how many sections there are
public record Section(Element element, int number, int total) {}
