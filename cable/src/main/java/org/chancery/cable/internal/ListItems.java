package org.chancery.cable.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Numbered lines that are items of a list inside a paragraph, and no paragraphs: without a mark, where a marked
/// paragraph of the same number comes later.
final class ListItems {
    private ListItems() {}

    /// Gives the stretches of list items back to the paragraphs that they stand in.
    static void giveBack(List<Piece> pieces) {
        if (!anyUnmarked(pieces)) {
            return;
        }
        Set<String> marked = new HashSet<>();
        boolean any = false;
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.mark().isPresent()) {
                marked.add(piece.number());
            } else if (!piece.number().isEmpty() && marked.contains(piece.number())) {
                pieces.set(i, Piece.NONE);
                any = true;
            }
        }
        if (any) {
            pieces.removeIf(piece -> piece.equals(Piece.NONE));
        }
    }

    /// Whether a numbered piece bears no mark.
    private static boolean anyUnmarked(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).mark().isEmpty() && !pieces.get(i).number().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
