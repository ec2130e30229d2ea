package org.chancery.archive.internal.filing;

import java.util.List;
import org.chancery.cable.Discontinuity;
import org.chancery.cable.Message;
import org.chancery.cable.SeriesNumber;

/// The numbers of a message by which what is missing is found and that its citation does not hold.
final class Numbering {
    /// How many are kept of one message.
    private static final int MOST = 200;

    private Numbering() {}

    /// Those of channels and addressees, where the message says when it was sent.
    static List<SeriesNumber> of(Message message) {
        return message.instant().isEmpty()
                ? List.of()
                : SeriesNumber.of(message).stream()
                        .filter(number -> number.kind() != Discontinuity.Kind.MESSAGE)
                        .filter(number -> number.begun().isPresent())
                        .limit(MOST)
                        .toList();
    }
}
