package org.chancery.cli.internal.traffic;

import org.chancery.cable.Cut;

/// What a command makes of messages. Called by several threads, each with a result of its own.
///
/// @param <R> what is made of one stretch of the input
public interface Work<R> {
    /// An empty result for one stretch.
    R begin();

    /// Takes the next message of the stretch.
    void message(R made, Received received);

    /// Takes bytes that are no message that can be kept.
    void refused(R made, String file, Cut.Refused refused);

    /// Takes the news that a file cannot be read, or not to its end.
    void missing(R made, String file, String why);
}
