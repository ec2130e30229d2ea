package org.chancery.archive.internal.filing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.archive.Refusal;

/// A zip archive, whose entries are read one by one and never written anywhere: their names are only ever told.
final class ZipSource {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private final Place file;
    private final Found found;
    private final LongConsumer advanced;
    private long left;

    /// @param advanced told how many bytes of the archive were dealt with
    ZipSource(Place file, long size, Found found, LongConsumer advanced) {
        this.file = file;
        this.found = found;
        this.advanced = advanced;
        left = Unpacked.bound(size);
    }

    /// Whether the content begins as an archive does; it is left at its beginning.
    static boolean isZip(InputStream content) throws IOException {
        content.mark(ZIP.length);
        byte[] start = content.readNBytes(ZIP.length);
        content.reset();
        return Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP);
    }

    /// Takes each entry.
    void read() throws IOException {
        try (ZipFile zip = open()) {
            Iterator<? extends ZipEntry> entries = zip.stream().iterator();
            if (!entries.hasNext()) {
                found.met();
                refuse(file.name(), 1, "FILE-009", "an archive with nothing in it");
            }
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                if (!entry.isDirectory()) {
                    found.met();
                    entry(zip, entry);
                    advanced.accept(Math.max(entry.getCompressedSize(), 0));
                }
            }
        }
    }

    /// Old archives have their names in some code page or other: any that takes every byte will do to tell them.
    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            return new ZipFile(file.path().toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry) {
        String name = file.name() + "!" + entry.getName();
        long line = 1;
        try (InputStream content = new BufferedInputStream(zip.getInputStream(entry));
                Unpacked unpacked = new Unpacked(content, entry, left, bytes -> left -= bytes)) {
            try {
                if (isZip(content)) {
                    refuse(name, 1, "FILE-004", "an archive inside an archive; unpack it and import what is in it");
                } else {
                    found.take(name, unpacked);
                }
            } finally {
                line = unpacked.line();
            }
        } catch (Unpacked.TooMuch bomb) {
            refuse(name, line, "FILE-003", Sources.reason(bomb));
        } catch (ZipException damaged) {
            refuse(name, line, "FILE-005", "a damaged entry: " + Sources.reason(damaged));
        } catch (IOException broken) {
            refuse(name, line, "FILE-006", "it could not be read on: " + Sources.reason(broken));
        }
    }

    private void refuse(String source, long line, String rule, String reason) {
        found.refuse(new Refusal(source, line, rule, reason));
    }
}
