package org.chancery.marking;

/// How authority blocks and declassification instructions are written.
public enum AuthorityForm {
    /// The lines of a document, dates as 20341217 (32 CFR 2001.21 and .22).
    DOCUMENT,
    /// The unnumbered paragraph and the executive-order line of a telegram, in capitals, dates as 12/17/2034.
    TELEGRAM
}
