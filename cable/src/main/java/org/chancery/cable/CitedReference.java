package org.chancery.cable;

import java.util.List;

/// One document that a message cites: `A. 08 PORTO SERENO 441 (NOTAL)`.
///
/// @param letter its letter; empty where it has none
/// @param messages the record messages it names, each with its year: that which is written before the post, else the
///     citing message's own; none where the document is no record message (an e-mail, an intelligence report, a
///     date-time group)
/// @param notal whether it went not to all addressees
/// @param previous whether earlier messages are meant as well, `AND PREVIOUS`
/// @param cited the text as written, without the letter
public record CitedReference(
        String letter, List<MessageReference> messages, boolean notal, boolean previous, Element cited) {
    public CitedReference {
        messages = List.copyOf(messages);
    }
}
