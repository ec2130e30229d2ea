package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// Format lines 1 to 9 of a message (ACP 127; 5 FAH-2 H-320).
public record Heading(
        Span span,
        Transmission transmission,
        Optional<TimeLine> time,
        Optional<Addressee> from,
        List<Addressee> to,
        List<Addressee> info,
        List<Addressee> exempt) {
    public Heading {
        to = List.copyOf(to);
        info = List.copyOf(info);
        exempt = List.copyOf(exempt);
    }
}
