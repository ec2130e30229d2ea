package org.chancery.marking;

import java.util.Locale;

/// How much a finding weighs.
public enum Severity {
    /// A rule is broken.
    ERROR,
    /// A form that was right once, or is usual though never right; read as what it stands for.
    LEGACY,
    /// Something a person should look at.
    DOUBT;

    /// The severity in a word, as catalogues and forms have it: its name in small letters.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
