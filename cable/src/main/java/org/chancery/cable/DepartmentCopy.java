package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// What a ministry's communications centre set before its own copy of a telegram in the 1970s: who is to act, who is
/// informed, who drafted, approved and cleared.
///
/// @param action the office of `ACTION SS-15` or, of an outgoing telegram, `ORIGIN SS-15`
/// @param outgoing whether the office is the origin
/// @param distribution offices that were informed with their number of copies, `OCT-01`
/// @param clearances the clearing offices, `OFFICE:NAME`, one element each
/// @param span the whole table
public record DepartmentCopy(
        Element action,
        boolean outgoing,
        List<Element> distribution,
        Optional<Element> draftedBy,
        Optional<Element> approvedBy,
        List<Element> clearances,
        Span span) {
    public DepartmentCopy {
        distribution = List.copyOf(distribution);
        clearances = List.copyOf(clearances);
    }
}
