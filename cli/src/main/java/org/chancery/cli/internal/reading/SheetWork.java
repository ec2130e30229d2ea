package org.chancery.cli.internal.reading;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;
import org.chancery.marking.Scheme;

/// Makes of each message the sheet that a person reads.
public final class SheetWork implements PrintedWork<SheetWork.Sheets> {
    /// Sheets, and what is told beside them.
    public record Sheets(Printed printed) implements PrintedWork.Made {}

    private final Scheme scheme;

    public SheetWork(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Sheets begin() {
        return new Sheets(new Printed());
    }

    @Override
    public void message(Sheets made, Received received) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new Sheet(scheme, lines).print(received.file(), received.line(), received.message());
        lines.flush();
        made.printed().say(text.toString());
        made.printed().end(Asides.end(received.message()));
    }
}
