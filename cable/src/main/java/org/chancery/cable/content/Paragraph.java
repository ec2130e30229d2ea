package org.chancery.cable.content;

import java.util.Optional;
import org.chancery.cable.internal.write.Flow;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// One paragraph: a stretch of text under one mark.
///
/// @param number `1`, `A` or `2.A`; empty where it has none
/// @param mark portion mark without parentheses; empty where it has none
/// @param text lines ended by a line feed, blank lines between blocks; a line may be of any length
public record Paragraph(String number, Optional<String> mark, String text) {
    /// A paragraph under a label, its mark as the scheme writes it.
    public static Paragraph of(String number, Label label, String text, Scheme scheme) {
        return new Paragraph(number, Optional.of(scheme.writePortion(label)), text);
    }

    /// The same paragraph with the line breaks of wrapping undone: those at which a telegram's writer, given the line
    /// and the next one in one piece, would have broken them. Lines that were wrapped to another width stay.
    public Paragraph flowed() {
        int before = (number.isEmpty() ? 0 : number.length() + 2)
                + mark.map(m -> m.length() + 3).orElse(0);
        return new Paragraph(number, mark, Flow.of(text, before));
    }
}
