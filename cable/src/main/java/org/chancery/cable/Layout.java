package org.chancery.cable;

import java.util.List;

/// What the body's text is made of beside its words.
///
/// @param pages lines that relay stations set between pages, `POST 00000564  001.2 OF 002`; they stand in the bytes and
///     are left out of the text view
/// @param blocks stretches that the writer set apart, as SUMMARY and COMMENT
/// @param sets the sets of a formatted text
/// @param redactions runs of X that a publisher put in the place of words
public record Layout(List<Element> pages, List<Block> blocks, List<MessageSet> sets, List<Span> redactions) {
    public Layout {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        sets = List.copyOf(sets);
        redactions = List.copyOf(redactions);
    }
}
