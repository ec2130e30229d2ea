package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.Portion;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;

/// The beginning of a portion; it goes on to the next piece's beginning.
///
/// @param inside labels of marks that stand inside its text, joined
record Piece(
        Portion.Kind kind, int start, String number, Optional<PortionMark> mark, int text, Optional<Joined> inside) {
    /// No piece: begins nowhere.
    static final Piece NONE = new Piece(Portion.Kind.PARAGRAPH, -1, "", Optional.empty(), -1, Optional.empty());

    static Piece plain(Portion.Kind kind, int start) {
        return new Piece(kind, start, "", Optional.empty(), start, Optional.empty());
    }

    Piece holding(Label label) {
        return new Piece(
                kind,
                start,
                number,
                mark,
                text,
                Optional.of(inside.isPresent() ? inside.get().plus(label) : Joined.of(label)));
    }
}
