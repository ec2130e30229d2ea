package org.chancery.marking.internal.form.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of an XML document that was read.
///
/// @param namespace "" where it has none
/// @param attributes by local name; of those in a namespace, `xml:lang` and its like are left out
/// @param text all text directly in it, one after the other
/// @param place line and column, for people
public record XmlElement(
        String namespace,
        String name,
        Map<String, String> attributes,
        List<XmlElement> children,
        String text,
        String place) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// Whether it is the element of a name in a namespace.
    public boolean is(String ofNamespace, String ofName) {
        return namespace.equals(ofNamespace) && name.equals(ofName);
    }

    /// An attribute's value; empty where it has it not.
    public Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(local));
    }

    /// The elements of a name in it, in order.
    public List<XmlElement> all(String local) {
        return children.stream().filter(child -> child.name.equals(local)).toList();
    }

    /// Whether something but blanks stands between its elements.
    public boolean mixed() {
        return !children.isEmpty() && !text.isBlank();
    }
}
