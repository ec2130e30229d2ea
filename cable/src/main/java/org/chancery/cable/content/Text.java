package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;

/// The text of a telegram, format line 12.
///
/// @param signature the name on the last line
public record Text(Title title, TextFields fields, List<Paragraph> paragraphs, Optional<String> signature) {
    public Text {
        paragraphs = List.copyOf(paragraphs);
    }
}
