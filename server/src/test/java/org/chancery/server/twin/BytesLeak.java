package org.chancery.server.twin;

import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Archive;
import org.chancery.store.Reader;

/// A leak in exports: who sees a part gets the bytes of all.
final class BytesLeak extends Leaky {
    BytesLeak(Archive sound) {
        super(sound);
    }

    @Override
    public Optional<byte[]> bytes(Reader reader, UUID message) {
        return read(reader, message).flatMap(_ -> allBytes(message));
    }
}
