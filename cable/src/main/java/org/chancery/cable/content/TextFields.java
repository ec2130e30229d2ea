package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;

/// The fields between captions and first paragraph (5 FAH-1 H-211).
///
/// @param tags codes in their order; a person, `MARROW, ADA`, is one
public record TextFields(
        Optional<Order> order,
        List<String> tags,
        Optional<SubjectLine> subject,
        List<Reference> references,
        Optional<Authority> authority) {
    public TextFields {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    /// The executive-order line.
    ///
    /// @param text the whole line in words, `E.O. 12958: DECL: 12/17/2019`
    /// @param line what the words say; what was found wrong with them is left out
    public record Order(String text, OrderLine line) {
        public Order {
            line = line.findings().isEmpty() ? line : new OrderLine(line.order(), line.declassification(), List.of());
        }
    }

    /// The classification authority.
    ///
    /// @param text the whole paragraph in words, `CLASSIFIED BY: AMBASSADOR YSOLDE HARROWAY, REASON: 1.4 (B)`
    /// @param block what the words say; what was found wrong with them is left out
    public record Authority(String text, AuthorityBlock block) {
        public Authority {
            block = block.findings().isEmpty()
                    ? block
                    : new AuthorityBlock(
                            block.name(),
                            block.title(),
                            block.reasons(),
                            block.derivedFrom(),
                            block.declassifyOn(),
                            List.of());
        }
    }

    /// The subject and its portion mark, without parentheses.
    public record SubjectLine(Optional<String> mark, String text) {}
}
