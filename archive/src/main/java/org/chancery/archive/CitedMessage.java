package org.chancery.archive;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.marking.Label;

/// A message that a reference names, whether it is in the archive or not.
///
/// @param letter of the reference, may be empty
/// @param reference post and number ("PORTO SERENO 887")
/// @param year of the number; empty where neither the reference nor the date of its message tells it
/// @param mark the mark that the reference is shown under
/// @param label what a reader needs to see the reference
/// @param found the messages of that number in the sight: none where there is none or none of it is in the sight,
///     which cannot be told apart; several where there are several editions
public record CitedMessage(
        String letter, String reference, OptionalInt year, String mark, Label label, List<LinkedMessage> found) {
    public CitedMessage {
        found = List.copyOf(found);
    }
}
