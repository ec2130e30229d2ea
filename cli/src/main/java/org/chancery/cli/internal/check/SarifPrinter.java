package org.chancery.cli.internal.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.SarifLog;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.traffic.Received;

/// Prints a SARIF log. It is JSON whose texts have no control characters, so it is safe to show.
public final class SarifPrinter {
    private final SarifLog log;

    public SarifPrinter(Output out, String version) {
        try {
            log = new SarifLog(stream(out), version);
        } catch (IOException e) {
            throw new UncheckedIOException("the output ends a command by itself", e);
        }
    }

    private static OutputStream stream(Output out) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                out.bytes(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                out.bytes(bytes, from, from + length);
            }
        };
    }

    /// Logs what was gathered.
    public void add(SarifWork.Gathered gathered) {
        try {
            for (SarifWork.Entry entry : gathered.entries()) {
                switch (entry) {
                    case SarifWork.Entry.Told told -> {
                        Received received = told.received();
                        Origin origin = new Origin(received.file(), received.line(), received.offset());
                        log.write(received.message(), origin, told.findings());
                    }
                    case SarifWork.Entry.Refused refused -> log.write(refused.cut(), refused.file());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the output ends a command by itself", e);
        }
    }

    /// Ends the log.
    public void end() {
        try {
            log.end();
        } catch (IOException e) {
            throw new UncheckedIOException("the output ends a command by itself", e);
        }
    }
}
