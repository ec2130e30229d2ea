package org.chancery.cable;

/// One stretch of a stream: a message, or bytes that were refused.
public sealed interface Cut {
    /// Where the stretch begins in the stream, in bytes.
    long offset();

    /// The line of the stream, from 1, on which the stretch begins; of a refusal, the line that is the reason.
    int line();

    /// The bytes of one message, as received.
    @SuppressWarnings("ArrayRecordComponent") // handed over, not compared: whoever asked for it owns it
    record Found(byte[] bytes, long offset, int line) implements Cut {}

    /// Bytes that are no message that can be kept.
    ///
    /// @param rule id of the rule, see [Rule]
    /// @param reason what is wrong, for a person
    record Refused(long offset, int line, String rule, String reason) implements Cut {}
}
