package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;

/// The heading of a telegram, format lines 1 to 9: how it went, when, from whom and to whom.
///
/// @param to action addressees
/// @param info information addressees
/// @param exempt members of a collective that are to get no copy, `XMT`
public record Envelope(
        Transit transit,
        Timing timing,
        Optional<Address> from,
        List<Address> to,
        List<Address> info,
        List<Address> exempt) {
    public Envelope {
        to = List.copyOf(to);
        info = List.copyOf(info);
        exempt = List.copyOf(exempt);
    }
}
