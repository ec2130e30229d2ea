package org.chancery.cable;

import java.util.List;
import java.util.Optional;

/// The text of a message, format line 12, from the classification line to the signature.
///
/// @param classLine the classification as written, with neither section nor reference number
/// @param captions one element a caption word
public record Body(
        Span span,
        Optional<Element> classLine,
        Optional<Section> section,
        Optional<MessageReference> reference,
        List<Element> captions,
        List<Element> passing,
        Fields fields,
        Optional<Element> signature,
        Layout layout) {
    public Body {
        captions = List.copyOf(captions);
        passing = List.copyOf(passing);
    }
}
