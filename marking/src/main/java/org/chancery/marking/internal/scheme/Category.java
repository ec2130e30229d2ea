package org.chancery.marking.internal.scheme;

import java.util.Locale;

/// The category of a control; categories are written in this order, `//` between them (CAPCO 2016 §A.6).
public enum Category {
    SCI,
    SAP,
    AEA,
    FGI,
    DISSEMINATION,
    NON_IC,
    HANDLING,
    /// Controls that no scheme lists.
    UNKNOWN;

    /// The category as a scheme file spells it: lower case, `-` between words.
    ///
    /// @throws IllegalArgumentException where there is none
    static Category named(String word) {
        for (Category category : values()) {
            if (category != UNKNOWN
                    && category.name()
                            .replace('_', '-')
                            .toLowerCase(Locale.ROOT)
                            .equals(word)) {
                return category;
            }
        }
        throw new IllegalArgumentException("no category \"" + word + "\"");
    }
}
