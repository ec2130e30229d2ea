package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// The fields between classification line and first paragraph: executive order, TAGS, subject, references and
/// classification authority (5 FAH-1 H-211), or their USMTF sets.
public record Fields(
        Optional<ClassificationOrder> order,
        List<Element> tags,
        Optional<Subject> subject,
        List<CitedReference> references,
        Optional<Authority> authority) {
    public Fields {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }
}
