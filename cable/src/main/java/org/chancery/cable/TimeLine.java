package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// Format line 5: precedence for action, precedence for information where it differs, date-time group, and the
/// operating signals and file numbers that follow (`ZDK`, `PSN 190661K23`).
public record TimeLine(
        Element line,
        Optional<Precedence> action,
        Optional<Precedence> info,
        DateTimeGroup group,
        List<String> signals) {
    public TimeLine {
        signals = List.copyOf(signals);
    }
}
