package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// Format line 2, `RR RUEHWEB`: the doubled prosign and the stations that must deliver, over as many lines as were
/// needed (5 FAH-2 H-320).
///
/// @param precedence the highest precedence among the addressees; empty where the letters stand for none
/// @param indicators routing indicators in the order written
public record Routing(Element line, Optional<Precedence> precedence, List<String> indicators) {
    public Routing {
        indicators = List.copyOf(indicators);
    }
}
