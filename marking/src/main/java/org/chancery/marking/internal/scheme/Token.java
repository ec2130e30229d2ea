package org.chancery.marking.internal.scheme;

import java.time.LocalDate;
import java.util.List;

/// A word or phrase of the grammar and what it stands for.
///
/// @param ids of the controls it stands for, and of releases without a list: `RELIDO`, `EYES`
/// @param noForeign whether it says NOFORN
/// @param inPortion whether a portion mark may spell it so
/// @param inBanner whether a banner may spell it so
/// @param legacyFrom the first day on which it was no longer right; [LocalDate#MAX] where it still is
public record Token(List<String> ids, boolean noForeign, boolean inPortion, boolean inBanner, LocalDate legacyFrom) {
    public Token {
        ids = List.copyOf(ids);
    }
}
