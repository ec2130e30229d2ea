package org.chancery.archive;

import java.nio.file.Path;

/// A file to import that is called otherwise than where it lies, as what a page received.
///
/// @param name what to call it in findings and refusals, as its sender did; may hold anything
/// @param path where it lies
public record ImportFile(String name, Path path) {}
