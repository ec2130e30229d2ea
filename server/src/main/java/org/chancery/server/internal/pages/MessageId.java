package org.chancery.server.internal.pages;

import java.util.Optional;
import java.util.UUID;

/// A message's id as it stands in an address.
public final class MessageId {
    private static final int LENGTH = 36;

    private MessageId() {}

    /// The id, only in its one usual form; what is no id is no message.
    public static Optional<UUID> of(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
