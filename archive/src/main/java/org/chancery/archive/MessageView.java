package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.Label;

/// A message as one reader may see it: the portions, heading values and findings in the sight, and nothing of the rest.
///
/// @param citation number, date-time group and originator
/// @param elements the heading values in the sight, in the order of the message
/// @param portions the portions in the sight, in the order of the message
/// @param findings what the reader of the message noted about the parts in the sight
/// @param links where it leads, inside the sight
/// @param label the join of all that is shown, for the page's own banner
/// @param overall the message's own overall label, only where the sight holds every portion of it
public record MessageView(
        Citation citation,
        List<ElementView> elements,
        List<PortionView> portions,
        List<FindingView> findings,
        MessageLinks links,
        Label label,
        Optional<Label> overall) {
    public MessageView {
        elements = List.copyOf(elements);
        portions = List.copyOf(portions);
        findings = List.copyOf(findings);
    }
}
