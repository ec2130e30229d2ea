package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Format lines 1 to 4, which stations add for each other.
///
/// @param identifier `VZCZCXYZ0381`: the channel and the message's number on it
/// @param routing routing indicators of the stations that must deliver
public record Transit(
        Optional<String> identifier, List<String> routing, Optional<Station> station, Optional<Warning> warning) {
    public Transit {
        routing = List.copyOf(routing);
    }

    /// Nothing: no station has had the message yet.
    public static Transit none() {
        return new Transit(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /// Format line 3 without its section: `RUEHZP`, 887, day 351 of the year, 1737 hours (UTC).
    public record Station(String indicator, OptionalInt serial, OptionalInt day, OptionalInt time) {}

    /// Format line 4, `ZNY CCCCC ZZH`.
    ///
    /// @param warning `ZNR` or `ZNY`
    /// @param letters the classification letter, five times
    /// @param signals operating signals, carried and not judged
    public record Warning(String warning, String letters, List<String> signals) {
        public Warning {
            signals = List.copyOf(signals);
        }
    }
}
