package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.IntakeReport;

/// The sentences that sum an import up.
final class ImportSums {
    private ImportSums() {}

    static List<String> of(IntakeReport report) {
        List<String> sums = new ArrayList<>();
        sums.add(Counted.of(report.messages(), "message") + " in " + Counted.of(report.files(), "file") + ".");
        if (report.filed() > 0) {
            sums.add(Counted.of(report.filed(), "message") + " filed.");
        }
        if (report.known() > 0) {
            sums.add(Counted.of(report.known(), "message") + " there already, byte for byte.");
        }
        if (report.above() > 0) {
            sums.add(Counted.of(report.above(), "message")
                    + " taken of which you may not see all. Whether they were there before is not told.");
        }
        if (report.unmarked() > 0) {
            sums.add(Counted.of(report.unmarked(), "message")
                    + " without any marking: withheld from all who may not see unmarked messages.");
        }
        if (report.refused() > 0) {
            sums.add(Counted.of(report.refused(), "place") + " refused; all else was filed.");
        }
        return sums;
    }
}
