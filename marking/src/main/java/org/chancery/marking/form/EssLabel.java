package org.chancery.marking.form;

import java.util.Optional;
import org.chancery.marking.Label;

/// A security label of ESS: a label, and words for people that decide nothing.
///
/// @param privacyMark 1 to 128 characters
public record EssLabel(Label label, Optional<String> privacyMark) {
    /// A label without words beside it.
    public EssLabel(Label label) {
        this(label, Optional.empty());
    }
}
