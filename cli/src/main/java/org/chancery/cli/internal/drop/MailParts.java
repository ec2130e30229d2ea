package org.chancery.cli.internal.drop;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.ImportFile;

/// The files in a mail: its attachments, or where it has none, its text. They are written to a folder as they come out
/// of their transfer encoding.
final class MailParts {
    /// Parts of one mail, and how deep they may stand in each other.
    static final int MOST = 100;

    private static final int DEEPEST = 8;

    private final Path folder;
    private final long mostBytes;
    private final List<ImportFile> attached = new ArrayList<>();
    private final List<ImportFile> texts = new ArrayList<>();
    private int parts;
    private long bytes;

    /// @param mostBytes of all parts together
    MailParts(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// Says that a mail is more than is taken.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }

    /// The files of a mail.
    static List<ImportFile> of(Part mail, Path folder, long mostBytes) throws MessagingException, IOException {
        MailParts parts = new MailParts(folder, mostBytes);
        parts.take(mail, 0);
        return List.copyOf(parts.attached.isEmpty() ? parts.texts : parts.attached);
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        parts++;
        if (parts > MOST || depth > DEEPEST) {
            throw new TooMuch("more than " + MOST + " parts, or parts more than " + DEEPEST + " deep");
        }
        Optional<String> name = Optional.ofNullable(part.getFileName());
        if (name.isPresent() || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attached.add(kept(part, name.orElse("attachment")));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart all) {
            for (int i = 0; i < all.getCount(); i++) {
                BodyPart inner = all.getBodyPart(i);
                take(inner, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            take(inner, depth + 1);
        } else if (part.isMimeType("text/plain")) {
            texts.add(kept(part, "text"));
        }
    }

    private ImportFile kept(Part part, String name) throws MessagingException, IOException {
        Path file = folder.resolve(Integer.toString(parts));
        try (InputStream in = part.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw new TooMuch("more than " + mostBytes + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
        return new ImportFile(name, file);
    }
}
