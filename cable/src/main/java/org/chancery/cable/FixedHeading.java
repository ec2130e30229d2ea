package org.chancery.cable;

import java.util.OptionalInt;

/// The fixed second line of JANAP 128, `RAAUZYUW RUENAAA0650 1682052-UUUU--RUENAVY.`
///
/// @param precedence its first letter
/// @param letter classification letter: of the repeated group, else of position 4
/// @param station routing indicator of the originating station; empty where it was not filled in
public record FixedHeading(
        Element line, char precedence, char letter, String station, OptionalInt serial, OptionalInt day) {}
