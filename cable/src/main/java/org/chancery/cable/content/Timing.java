package org.chancery.cable.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Precedence;

/// Format line 5, `O P 171737Z DEC 09 ZDK`: how urgent, and when.
///
/// @param action precedence for action
/// @param info precedence for information, where it is another
/// @param instant what the date-time group names, in whole minutes
/// @param signals operating signals behind it
public record Timing(
        Optional<Precedence> action, Optional<Precedence> info, Optional<Instant> instant, List<String> signals) {
    public Timing {
        signals = List.copyOf(signals);
    }
}
