package org.chancery.cli.internal.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.cable.form.JsonLines;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;

/// Makes a line of JSON of each message.
public final class LineWork implements PrintedWork<LineWork.Lines> {
    /// Lines of JSON, and what is told beside them.
    public record Lines(Printed printed, JsonLines json) implements PrintedWork.Made {}

    private final MessageJson json;
    private final SourceDetail detail;

    public LineWork(MessageJson json, SourceDetail detail) {
        this.json = json;
        this.detail = detail;
    }

    @Override
    public Lines begin() {
        Printed printed = new Printed();
        return new Lines(printed, json.lines(printed.out(), detail));
    }

    @Override
    public void message(Lines made, Received received) {
        try {
            made.json()
                    .write(
                            received.message(),
                            new MessageDocument.Origin(received.file(), received.line(), received.offset()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        made.printed().end(Asides.end(received.message()));
    }
}
