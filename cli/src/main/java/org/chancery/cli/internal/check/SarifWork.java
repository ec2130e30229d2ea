package org.chancery.cli.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cable.Cut;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.reading.PrintedWork;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;
import org.chancery.marking.Finding;

/// Gathers what is wrong with messages, for a log.
public final class SarifWork implements PrintedWork<SarifWork.Gathered> {
    /// One thing to log.
    public sealed interface Entry {
        /// Findings about a message.
        record Told(Received received, List<Finding> findings) implements Entry {}

        /// Bytes that are no message.
        record Refused(String file, Cut.Refused cut) implements Entry {}
    }

    /// What is to be logged, in the order of the input, and what is told beside it.
    public record Gathered(Printed printed, List<Entry> entries) implements PrintedWork.Made {}

    private final Selection selection;

    public SarifWork(Selection selection) {
        this.selection = selection;
    }

    @Override
    public Gathered begin() {
        return new Gathered(new Printed(), new ArrayList<>());
    }

    @Override
    public void message(Gathered made, Received received) {
        List<Finding> told =
                received.message().findings().stream().filter(selection::tells).toList();
        if (told.isEmpty()) {
            return;
        }
        made.entries().add(new Entry.Told(received, told));
        made.printed().end(told.stream().anyMatch(selection::fails) ? ExitCode.FINDINGS : ExitCode.OK);
    }

    @Override
    public void refused(Gathered made, String file, Cut.Refused refused) {
        made.entries().add(new Entry.Refused(file, refused));
        made.printed().end(ExitCode.FINDINGS);
    }
}
