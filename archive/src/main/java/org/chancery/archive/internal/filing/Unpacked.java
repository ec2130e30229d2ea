package org.chancery.archive.internal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// An entry of an archive while it is unpacked: bounded by what really comes out, and checked against its checksum.
final class Unpacked extends Metered {
    /// An entry may unpack to this much, and beyond that to [#RATIO] times its packed size.
    static final long SMALL = 64L << 20;

    /// Text packs to a tenth, or a fiftieth where it repeats itself.
    static final long RATIO = 200;

    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private final long most;
    private long bytes;

    /// @param most bytes that the archive may still unpack to
    Unpacked(InputStream in, ZipEntry entry, long most, LongConsumer advanced) {
        super(in, advanced);
        this.entry = entry;
        this.most = Math.min(most, bound(entry.getCompressedSize()));
    }

    /// What may come of that many packed bytes.
    static long bound(long packed) {
        return Math.max(SMALL, Math.max(packed, 0) * RATIO);
    }

    /// Says that an entry unpacks to far more than it takes up.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(long bytes, long packed) {
            super("unpacks to more than %,d bytes from %,d: not what text does".formatted(bytes, packed));
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            check();
            return read;
        }
        bytes += read;
        if (bytes > most) {
            throw new TooMuch(most, entry.getCompressedSize());
        }
        sum.update(into, offset, read);
        return read;
    }

    private void check() throws ZipException {
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("its checksum is not that of its content");
        }
    }
}
