package org.chancery.archive.internal.filing;

import org.chancery.cable.Message;

/// A message that was read and waits to be filed.
///
/// @param source the file, and the place in it where it held more than one
/// @param scheme name of the marking scheme it was read under
/// @param sha256 of its bytes
public record Read(String source, String scheme, Message message, String sha256) {
    public Read(String source, String scheme, Message message) {
        this(source, scheme, message, message.source().sha256());
    }

    int size() {
        return message.source().length();
    }
}
