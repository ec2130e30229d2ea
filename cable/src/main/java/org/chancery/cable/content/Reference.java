package org.chancery.cable.content;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.cable.internal.CitedText;

/// One document that a telegram cites: `A. 08 PORTO SERENO 441 (NOTAL)`.
///
/// @param letter empty where it has none
/// @param messages the record messages that the words name; none where they name another document
/// @param notal whether it went not to all addressees
/// @param previous whether earlier messages are meant as well
/// @param text the words, without the letter
public record Reference(String letter, List<Mrn> messages, boolean notal, boolean previous, String text) {
    public Reference {
        messages = List.copyOf(messages);
    }

    /// The reference of some words: the messages that they name are read from them.
    ///
    /// @param year the citing message's year, where it is known
    public static Reference read(String letter, String text, OptionalInt year) {
        return CitedText.reference(letter, text, year);
    }
}
