package org.chancery.cable;

/// The five lines that an archive sets before a telegram: its id (`09POST887`), title, date, classification and origin.
public record Wrapper(Element id, Element title, Element date, Element classification, Element origin) {
    /// All five lines with the breaks between them.
    public Span span() {
        return new Span(id.span().start(), origin.span().end());
    }
}
