package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.HeadingTerm;
import org.chancery.cable.HeadingTerms;

/// A piece of a heading with what it means.
///
/// @param meaning with its source; empty where it is not known
record Explained(String text, String meaning) {
    static Explained of(HeadingTerm term) {
        return new Explained(ShownText.of(term.text()), ShownText.of(term.meaning()) + " (" + term.source() + ")");
    }

    /// What stands with an addressee: routing indicator, precedence, continuity number.
    static List<Explained> addressee(String detail) {
        List<Explained> pieces = new ArrayList<>();
        for (String piece : detail.split(" ", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(term(piece).map(Explained::of).orElseGet(() -> new Explained(piece, "")));
            }
        }
        return List.copyOf(pieces);
    }

    private static Optional<HeadingTerm> term(String piece) {
        return HeadingTerms.word(piece)
                .or(() -> HeadingTerms.continuity(piece))
                .or(() -> HeadingTerms.indicator(piece));
    }
}
