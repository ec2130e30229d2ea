package org.chancery.cable.internal.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.SourceDetail;
import org.chancery.marking.Finding;

/// One line of JSON at a time, in buffers that are kept.
public final class JsonLine {
    private final DocumentWriter writer;

    JsonLine(DocumentWriter writer) {
        this.writer = writer;
    }

    /// Writes the line of a message over the one before.
    public void write(Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        writer.clear();
        writer.write(message, origin, findings, detail);
        writer.bytes().add('\n');
    }

    /// Hands the line to a stream.
    public void to(OutputStream stream) throws IOException {
        stream.write(writer.bytes().array(), 0, writer.bytes().size());
    }
}
