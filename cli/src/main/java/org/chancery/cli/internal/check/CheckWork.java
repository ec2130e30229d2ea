package org.chancery.cli.internal.check;

import java.util.List;
import org.chancery.cable.Cut;
import org.chancery.cable.Lines;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.reading.PrintedWork;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;
import org.chancery.marking.Finding;

/// Prints what is wrong with messages.
public final class CheckWork implements PrintedWork<CheckWork.Checked> {
    /// What is printed, and how many there were.
    public record Checked(Printed printed, Tally tally) implements PrintedWork.Made {}

    private final Selection selection;
    private final FindingText text;

    public CheckWork(Selection selection, FindingText text) {
        this.selection = selection;
        this.text = text;
    }

    @Override
    public Checked begin() {
        return new Checked(new Printed(), new Tally());
    }

    @Override
    public void message(Checked made, Received received) {
        made.tally().message();
        List<Finding> told =
                received.message().findings().stream().filter(selection::tells).toList();
        if (told.isEmpty()) {
            return;
        }
        Lines lines = received.message().source().lines();
        for (Finding finding : told) {
            made.tally().finding(finding.severity());
            made.printed().end(selection.fails(finding) ? ExitCode.FINDINGS : ExitCode.OK);
            text.print(made.printed(), received, lines, finding);
        }
    }

    @Override
    public void refused(Checked made, String file, Cut.Refused refused) {
        made.tally().refused();
        PrintedWork.super.refused(made, file, refused);
    }

    @Override
    public void missing(Checked made, String file, String why) {
        made.tally().missing();
        PrintedWork.super.missing(made, file, why);
    }
}
