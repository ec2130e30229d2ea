package org.chancery.archive;

import java.util.List;
import java.util.Optional;

/// A message in an answer, with the portions that matched.
///
/// @param citation how to cite the message, with its id
/// @param subject its subject, where the reader may see that
/// @param portions the best matching portions, at most [#SHOWN]
/// @param more how many further portions of this message match
public record MessageHit(Citation citation, Optional<MarkedText> subject, List<PortionHit> portions, int more) {
    /// Matching portions shown for one message.
    public static final int SHOWN = 3;

    public MessageHit {
        portions = List.copyOf(portions);
    }
}
