package org.chancery.cable;

/// A stretch of the body that the writer set apart by a word: `SUMMARY. ... END SUMMARY.` or `COMMENT: ...`.
///
/// @param span from the opening word to the end of the closing one; to the end of its paragraph where none closes it
public record Block(Kind kind, Span span) {
    /// What a block is.
    public enum Kind {
        SUMMARY,
        COMMENT,
        ACTION_REQUEST,
        NOTE,
        BIO_NOTE
    }
}
