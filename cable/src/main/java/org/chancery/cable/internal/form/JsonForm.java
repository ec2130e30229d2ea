package org.chancery.cable.internal.form;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cable.internal.Bytes;
import org.chancery.marking.Finding;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Messages as JSON and back.
public final class JsonForm {
    private static final int ROOM = 8192;

    private final Documents documents;

    public JsonForm(Scheme scheme) {
        this.documents = new Documents(scheme);
    }

    public MessageDocument document(
            Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        return documents.whole(message, origin, findings, detail);
    }

    public byte[] write(MessageDocument document) {
        DocumentWriter writer = new DocumentWriter(documents, new Bytes(ROOM));
        writer.write(document);
        return writer.bytes().copy();
    }

    public byte[] write(Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        DocumentWriter writer =
                new DocumentWriter(documents, new Bytes(message.source().length() * 5 / 4 + ROOM));
        writer.write(message, origin, findings, detail);
        return writer.bytes().copy();
    }

    /// A writer that keeps its buffers.
    public JsonLine line() {
        return new JsonLine(new DocumentWriter(documents, new Bytes(ROOM)));
    }

    public Outcome<MessageDocument> read(byte[] json) {
        return DocumentReader.read(json);
    }
}
