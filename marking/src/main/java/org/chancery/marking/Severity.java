package org.chancery.marking;

/// How much a finding weighs.
public enum Severity {
    /// A rule is broken.
    ERROR,
    /// A form that was right once, or is usual though never right; read as what it stands for.
    LEGACY,
    /// Something a person should look at.
    DOUBT
}
