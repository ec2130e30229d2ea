package org.chancery.marking.form;

import java.util.List;
import org.chancery.marking.Label;

/// A document to be told in ISM: a banner, a head and portions.
///
/// @param whole what the banner says
public record IsmDocument(Label whole, List<MarkedText> portions, IsmHead head) {
    public IsmDocument {
        portions = List.copyOf(portions);
    }
}
