package org.chancery.cli.internal.stats;

import org.chancery.cable.Cut;
import org.chancery.cli.internal.reading.PrintedWork;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;

/// Counts messages.
public final class StatsWork implements PrintedWork<StatsWork.Counted> {
    /// The figures of a stretch, and what is told beside them.
    public record Counted(Printed printed, Figures figures) implements PrintedWork.Made {}

    @Override
    public Counted begin() {
        return new Counted(new Printed(), new Figures());
    }

    @Override
    public void message(Counted made, Received received) {
        made.figures().message(received.message());
    }

    @Override
    public void refused(Counted made, String file, Cut.Refused refused) {
        made.figures().refused();
        PrintedWork.super.refused(made, file, refused);
    }

    @Override
    public void missing(Counted made, String file, String why) {
        made.figures().missing();
        PrintedWork.super.missing(made, file, why);
    }
}
