package org.chancery.archive;

import java.time.Instant;

/// Another message of the same number, or of the same originator and date-time group where neither
/// has a number: a
/// corrected copy, a copy of another office, a publisher's changed text.
///
/// @param message how to cite it, and its subject
/// @param filed when it came in
/// @param later whether it came in after the message whose edition it is
public record Edition(LinkedMessage message, Instant filed, boolean later) {}
