package org.chancery.server.internal.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.archive.MessageHit;
import org.chancery.archive.SearchPage;

/// The messages of an answer as received, in a ZIP file: `PORTO SERENO 887 - ID.txt`.
final class MessageFiles {
    private static final long MOST_BYTES = 256L << 20;
    /// The earliest that a ZIP file can say: when a message was filed is not its reader's to know.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private MessageFiles() {}

    /// @param bytes of a message, empty where the reader does not see all of it
    static byte[] of(SearchPage page, Function<UUID, Optional<byte[]>> bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long given = 0;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (MessageHit hit : page.hits()) {
                if (given >= MOST_BYTES) {
                    break;
                }
                Optional<byte[]> message = bytes.apply(hit.citation().message());
                if (message.isPresent()) {
                    add(zip, hit, message.get());
                    given += message.get().length;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, MessageHit hit, byte[] message) throws IOException {
        ZipEntry entry = new ZipEntry(name(hit));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(message);
        zip.closeEntry();
    }

    /// A name for any file system: letters, digits and single signs of the number, then the id, which is unique.
    private static String name(MessageHit hit) {
        String reference =
                hit.citation().reference().replaceAll("[^A-Za-z0-9]+", " ").strip();
        String id = hit.citation().message().toString();
        return (reference.isEmpty() ? id : reference + " - " + id) + ".txt";
    }
}
