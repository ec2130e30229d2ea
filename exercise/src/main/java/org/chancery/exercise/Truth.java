package org.chancery.exercise;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the writer of an invented message meant, to compare with what a reader makes of the bytes.
///
/// @param level abbreviation of the level of the class line: `U`, `SBU`, `C` or `S`
/// @param reference the message's own reference as the class line has it, such as `PORTO SERENO 000887`
/// @param subject the subject without its mark; empty where the message has none
/// @param portions the numbered paragraphs in order
/// @param departures names of the departures from the canonical form, deliberate faults too; empty where in order
public record Truth(
        String level, String reference, String subject, List<Portion> portions, SortedSet<String> departures) {

    /// One paragraph as meant.
    ///
    /// @param number the number without punctuation, such as `3`
    /// @param mark the portion mark without parentheses; empty where the paragraph bears none
    /// @param phrase words of this paragraph that stand in no other message of the generator; empty where none is
    public record Portion(String number, String mark, String phrase) {}

    public Truth {
        portions = List.copyOf(portions);
        departures = Collections.unmodifiableSortedSet(new TreeSet<>(departures));
    }
}
