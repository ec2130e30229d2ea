package org.chancery.marking.internal.form.ism;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A marking in the words of ISM.
///
/// @param tokens of each attribute, in the order in which the mark has them
public record IsmMark(Map<IsmAttribute, List<String>> tokens) {
    public IsmMark {
        Map<IsmAttribute, List<String>> copy = new EnumMap<>(IsmAttribute.class);
        tokens.forEach((attribute, values) -> copy.put(attribute, List.copyOf(values)));
        tokens = Collections.unmodifiableMap(copy);
    }

    /// The tokens of an attribute; none where the mark has it not.
    public List<String> of(IsmAttribute attribute) {
        return tokens.getOrDefault(attribute, List.of());
    }

    boolean unclassified() {
        return of(IsmAttribute.CLASSIFICATION).equals(List.of("U"));
    }
}
