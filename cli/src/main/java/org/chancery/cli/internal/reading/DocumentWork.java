package org.chancery.cli.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;

/// Makes a JSON document of each message.
public final class DocumentWork implements PrintedWork<DocumentWork.Made> {
    /// Documents, and what is told beside them.
    public record Made(Printed printed, List<byte[]> json) implements PrintedWork.Made {}

    private final MessageJson json;
    private final SourceDetail detail;

    public DocumentWork(MessageJson json, SourceDetail detail) {
        this.json = json;
        this.detail = detail;
    }

    @Override
    public Made begin() {
        return new Made(new Printed(), new ArrayList<>());
    }

    @Override
    public void message(Made made, Received received) {
        MessageDocument.Origin origin = new MessageDocument.Origin(received.file(), received.line(), received.offset());
        made.json()
                .add(json.write(
                        received.message(),
                        Optional.of(origin),
                        received.message().findings(),
                        detail));
        made.printed().end(Asides.end(received.message()));
    }
}
