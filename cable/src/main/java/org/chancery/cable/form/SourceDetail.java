package org.chancery.cable.form;

/// How much of a message's bytes its JSON form holds.
public enum SourceDetail {
    /// Their number.
    LENGTH,
    /// Their number and SHA-256.
    DIGEST,
    /// Their number, SHA-256, and themselves in base64: the message can be read again.
    BYTES
}
