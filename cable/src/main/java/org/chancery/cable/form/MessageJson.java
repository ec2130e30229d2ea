package org.chancery.cable.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.internal.form.JsonForm;
import org.chancery.marking.Finding;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Messages as JSON (RFC 8259) and back, by the schema `urn:chancery:schema:message:1`.
///
/// What is written is UTF-8 on one line, its keys always in one order; a key whose value is missing is left out,
/// and a list that may be empty is there. What was written is read as the same document, and written again as the
/// same bytes. Reading is total and bounded: what is not such a document is refused with the byte and the reason.
/// Immutable, and may be shared by threads.
public final class MessageJson {
    /// The longest document that is read, in bytes.
    public static final int LONGEST = 64 << 20;

    private final JsonForm form;

    /// For messages whose markings are written by a scheme.
    public MessageJson(Scheme scheme) {
        this.form = new JsonForm(scheme);
    }

    /// The schema of documents, JSON Schema 2020-12.
    public static String schema() {
        try (InputStream in = MessageJson.class.getResourceAsStream("message.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The document of a message that was read, with its own findings.
    public MessageDocument document(Message message, Optional<Origin> origin, SourceDetail detail) {
        return document(message, origin, message.findings(), detail);
    }

    /// The document of a message that was read, with findings as given, by place.
    public MessageDocument document(
            Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        return form.document(message, origin, findings, detail);
    }

    /// Writes a document.
    public byte[] write(MessageDocument document) {
        return form.write(document);
    }

    /// Writes the document of a message that was read, without making it first.
    public byte[] write(Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        return form.write(message, origin, findings, detail);
    }

    /// A writer of a line for each message to a stream, which stays the caller's to close.
    public JsonLines lines(OutputStream stream, SourceDetail detail) {
        return new JsonLines(form, stream, detail);
    }

    /// Reads a document.
    public Outcome<MessageDocument> read(byte[] json) {
        return form.read(json);
    }
}
