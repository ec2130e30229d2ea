package org.chancery.cable;

import java.time.Instant;
import java.util.Optional;

/// The date-time group of format line 5, `171737Z DEC 09`, and the instant it stands for; no instant where it names
/// a day or an hour that does not exist.
public record DateTimeGroup(Element written, Optional<Instant> instant) {}
