package org.chancery.cable;

import org.chancery.marking.Finding;

/// One place at which a series of numbers does not run on: a gap, a number used twice, a number lower than the one
/// before, or a message of which sections are missing.
///
/// @param finding with its place in the later message
/// @param kind what the numbers count
/// @param series whose series it is: the post; station and channel; or originator and addressee
/// @param earlier the message that the later one is compared with
public record Discontinuity(Finding finding, Kind kind, String series, Numbered earlier, Numbered later) {
    /// What a series counts (5 FAH-2 H-321.7).
    public enum Kind {
        /// The messages of a post in a year: `PORTO SERENO 000887`.
        MESSAGE,
        /// The messages on a circuit: `VZCZCABC0381`.
        CHANNEL,
        /// The messages of an originator to one addressee: `TO FORMIN ALDERMERE 4696`.
        ADDRESSEE
    }

    /// A message of a series.
    ///
    /// @param name what it was called when it was handed over, as a file's name
    public record Numbered(String name, int number) {}
}
