package org.chancery.cli.internal.reading;

import java.util.List;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// What is told on the standard error beside the messages, and how a command ends by what it met.
public final class Asides {
    private Asides() {}

    /// Tells of bytes that are no message that can be kept.
    public static void refused(Printed printed, String file, Cut.Refused refused) {
        printed.aside(
                file + ":" + refused.line() + ": refused " + refused.rule() + ": " + refused.reason(),
                ExitCode.FINDINGS);
    }

    /// Tells of a file that cannot be read.
    public static void missing(Printed printed, String file, String why) {
        printed.aside("chancery: " + file + ": " + why, ExitCode.MISSING);
    }

    /// How a command ends that met this message alone.
    public static ExitCode end(Message message) {
        List<Finding> findings = message.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).severity() == Severity.ERROR) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.OK;
    }
}
