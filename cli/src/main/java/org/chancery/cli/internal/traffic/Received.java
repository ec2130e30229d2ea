package org.chancery.cli.internal.traffic;

import org.chancery.cable.Message;

/// A message that was read, and where it stood.
///
/// @param file as the caller named it
/// @param line the line of the file on which it begins, from 1
/// @param offset the byte of the file at which it begins
public record Received(String file, int line, long offset, Message message) {}
