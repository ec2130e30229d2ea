package org.chancery.archive.internal.filing;

import org.chancery.cable.Message;

/// A message that was read and waits to be filed.
///
/// @param source the file, and the place in it where it held more than one
/// @param scheme name of the marking scheme it was read under
record Read(String source, String scheme, Message message) {
    int size() {
        return message.source().bytes().length;
    }
}
