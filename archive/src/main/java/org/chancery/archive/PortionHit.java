package org.chancery.archive;

import java.util.List;
import java.util.UUID;
import org.chancery.marking.Label;

/// A portion that matched, as an extract with the hits told apart.
///
/// @param id the portion's id, which is also its anchor on the message page
/// @param number paragraph number as written, empty where it has none
/// @param mark the mark to show, written from the label ("C//NF")
/// @param label what a reader needs to see it
/// @param extract the text around the hits, in order
public record PortionHit(UUID id, String number, String mark, Label label, List<Fragment> extract) {
    public PortionHit {
        extract = List.copyOf(extract);
    }

    /// A run of text that is, or is not, what was searched for.
    public record Fragment(String text, boolean hit) {}
}
