package org.chancery.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How a message is cited: shown to whoever may see at least one portion of it.
///
/// @param message the message's id (random; says nothing of order or number)
/// @param reference its number as cited ("PORTO SERENO 887"), empty where it has none
/// @param dtg its date-time group as an instant, where it has a valid one
/// @param dtgText the date-time group as written, empty where it has none
/// @param originator the FM address as written, empty where it has none
public record Citation(UUID message, String reference, Optional<Instant> dtg, String dtgText, String originator) {}
