package org.chancery.marking.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Label;

/// A confidentiality label of STANAG 4774: a label, and what is said beside it.
///
/// @param privacyMarks words for people, which decide nothing
/// @param created when the label was made
/// @param review when it is to be looked at again
public record ConfidentialityLabel(
        Label label,
        List<String> privacyMarks,
        Optional<Originator> originator,
        Optional<Instant> created,
        Optional<Instant> review) {
    /// Who made the label.
    ///
    /// @param type what kind of name the id is, as "rfc822Name"
    public record Originator(String type, String id) {}

    public ConfidentialityLabel {
        privacyMarks = List.copyOf(privacyMarks);
    }

    /// A label of which nothing more is said.
    public ConfidentialityLabel(Label label) {
        this(label, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
