package org.chancery.archive.internal.query;

/// One piece of a query as typed.
///
/// @param text of a phrase what stands between its marks, of a word all of it, of a field its name
/// @param number of a phrase or of NEAR, else 0
record Token(Kind kind, Place place, String text, int number) {
    /// What a piece is.
    enum Kind {
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        NEAR,
        FIELD,
        WORD,
        PHRASE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
