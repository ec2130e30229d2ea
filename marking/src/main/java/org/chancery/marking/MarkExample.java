package org.chancery.marking;

import java.time.LocalDate;
import java.util.List;

/// A text that keeps a rule of markings, or breaks it; it can be run.
///
/// @param date the date of the message that bears the text
public record MarkExample(Kind kind, String text, LocalDate date) implements CheckExample {
    /// What an example is of.
    public enum Kind {
        /// A portion mark, without its parentheses.
        PORTION,
        /// A banner or classification line.
        BANNER,
        /// The executive-order line of a telegram.
        LINE,
        /// An authority block.
        BLOCK,
        /// An authority block of a document, which also says when to declassify.
        DOCUMENT
    }

    /// The text as it stands in a message, with its date.
    @Override
    public String shown() {
        String placed = switch (kind) {
            case PORTION -> "(" + text + ")";
            case BANNER, LINE, BLOCK, DOCUMENT -> text;
        };
        return placed + "\n\ndated " + date;
    }

    @Override
    public List<Finding> findings(Scheme scheme) {
        return switch (kind) {
            case PORTION ->
                scheme.readPortion(text, date).map(PortionMark::findings).orElse(List.of());
            case BANNER ->
                scheme.readBanner(text, date).map(PortionMark::findings).orElse(List.of());
            case LINE -> OrderLine.read(text, date).findings();
            case BLOCK -> AuthorityBlock.read(text, date).findings();
            case DOCUMENT -> AuthorityBlock.read(text, date).missing();
        };
    }
}
