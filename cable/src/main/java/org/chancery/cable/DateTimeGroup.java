package org.chancery.cable;

import java.time.Instant;
import java.util.Optional;
import org.chancery.cable.internal.TimeReader;

/// The date-time group of format line 5, `171737Z DEC 09`, and the instant it stands for; no instant where it names
/// a day or an hour that does not exist.
public record DateTimeGroup(Element written, Optional<Instant> instant) {
    /// The instant of a group that stands alone, with blanks or without, `171737ZDEC09`; empty where the text is none
    /// or names no instant.
    public static Optional<Instant> read(String text) {
        return TimeReader.instant(text);
    }
}
