package org.chancery.cable;

import java.util.Optional;

/// Format lines 1 to 4, by which stations passed the message on.
public record Transmission(
        Optional<Element> identifier,
        Optional<Routing> routing,
        Optional<FixedHeading> fixed,
        Optional<StationSerial> station,
        Optional<SecurityWarning> warning) {}
