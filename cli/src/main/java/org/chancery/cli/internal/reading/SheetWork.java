package org.chancery.cli.internal.reading;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.chancery.cable.Cut;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;
import org.chancery.cli.internal.traffic.Work;
import org.chancery.marking.Scheme;

/// Makes of each message the sheet that a person reads.
public final class SheetWork implements Work<Printed> {
    private final Scheme scheme;

    public SheetWork(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Printed begin() {
        return new Printed();
    }

    @Override
    public void message(Printed made, Received received) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new Sheet(scheme, lines).print(received.file(), received.line(), received.message());
        lines.flush();
        made.say(text.toString());
        made.end(Asides.end(received.message()));
    }

    @Override
    public void refused(Printed made, String file, Cut.Refused refused) {
        Asides.refused(made, file, refused);
    }

    @Override
    public void missing(Printed made, String file, String why) {
        Asides.missing(made, file, why);
    }
}
