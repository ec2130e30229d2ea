package org.chancery.server.internal.pages;

import java.util.Locale;

/// Numbers with what they count: "1 file", "2,000 files".
final class Counted {
    private Counted() {}

    /// @param one the singular of a word that takes an s
    static String of(long count, String one) {
        return String.format(Locale.UK, "%,d %s%s", count, one, count == 1 ? "" : "s");
    }
}
