package org.chancery.archive;

import org.chancery.marking.Label;

/// A value of the heading or of the fields before the text.
///
/// @param kind which element
/// @param value as a person reads it ("FORMIN ALDERMERE", "PREL", "PRIORITY")
/// @param detail what stands with it: routing and continuity number of an addressee, letter of a reference; may be
/// empty
/// @param mark the mark it is shown under
/// @param label what a reader needs to see it
public record ElementView(Kind kind, String value, String detail, String mark, Label label) {
    /// Which element of a message, in the order a page shows them.
    public enum Kind {
        PRECEDENCE,
        FROM,
        TO,
        INFO,
        EXEMPT,
        CLASSIFICATION,
        CAPTION,
        PASSING,
        DECLASSIFICATION,
        TAG,
        SUBJECT,
        REFERENCE,
        AUTHORITY,
        SIGNATURE
    }
}
