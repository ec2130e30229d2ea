package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// The fields between classification line and first paragraph: executive order, TAGS, subject, references and
/// classification authority (5 FAH-1 H-211), or their USMTF sets.
///
/// @param order what follows `E.O.`, its number included
/// @param authority the `CLASSIFIED BY` line
public record Fields(
        Optional<Element> order,
        List<Element> tags,
        Optional<Subject> subject,
        List<CitedReference> references,
        Optional<Element> authority) {
    public Fields {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }
}
