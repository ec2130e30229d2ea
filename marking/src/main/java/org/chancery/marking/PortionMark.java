package org.chancery.marking;

import java.util.List;

/// A mark that was read: what it says as a point of the lattice, and what of it departs from the rules.
///
/// @param text as written, without parentheses
/// @param label what a reader needs to see what bears the mark
/// @param findings places count from the start of the mark
public record PortionMark(String text, Label label, List<Finding> findings) {
    public PortionMark {
        findings = List.copyOf(findings);
    }
}
