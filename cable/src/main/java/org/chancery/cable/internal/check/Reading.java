package org.chancery.cable.internal.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// What the reader knows beside the message that it read.
///
/// @param stated what the message says of itself as a whole, captions applied; empty where it says nothing
/// @param date the day whose rules hold; the first of 1970 where none is known
/// @param opened whether BT stands before or behind the text
/// @param ended whether BT or NNNN stands behind it
/// @param closing the serial of format line 15
public record Reading(
        Scheme scheme, Optional<Label> stated, LocalDate date, boolean opened, boolean ended, OptionalInt closing) {
    /// Whether the day is known.
    boolean dated() {
        return !date.equals(LocalDate.EPOCH);
    }
}
