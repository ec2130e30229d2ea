package org.chancery.cable.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.internal.form.JsonForm;
import org.chancery.cable.internal.form.JsonLine;
import org.chancery.marking.Finding;

/// Writes messages as JSON, a line each (JSON Lines). It keeps its buffers between messages: for one thread.
public final class JsonLines {
    private final JsonLine line;
    private final OutputStream stream;
    private final SourceDetail detail;

    JsonLines(JsonForm form, OutputStream stream, SourceDetail detail) {
        this.line = form.line();
        this.stream = stream;
        this.detail = detail;
    }

    /// Writes the line of a message with its own findings.
    ///
    /// @throws IOException where the stream cannot be written to
    public void write(Message message, Origin origin) throws IOException {
        write(message, origin, message.findings());
    }

    /// Writes the line of a message with findings as given, by place.
    ///
    /// @throws IOException where the stream cannot be written to
    public void write(Message message, Origin origin, List<Finding> findings) throws IOException {
        line.write(message, Optional.of(origin), findings, detail);
        line.to(stream);
    }
}
