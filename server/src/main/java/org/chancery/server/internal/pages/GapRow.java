package org.chancery.server.internal.pages;

import java.util.Locale;
import org.chancery.archive.NumberGap;

/// Missing numbers as they are shown.
///
/// @param kind "Message numbers"
/// @param numbers "4712 to 4714"
/// @param count "3 missing"
record GapRow(String kind, String series, String numbers, String count, Beside before, Beside after) {
    /// A message beside the gap.
    record Beside(String id, String number, String reference, String when) {}

    static GapRow of(NumberGap gap) {
        String kind = switch (gap.kind()) {
            case MESSAGE -> "Message numbers";
            case CHANNEL -> "Channel numbers";
            case ADDRESSEE -> "Continuity numbers";
        };
        String numbers = gap.count() == 1 ? "" + gap.first() : gap.first() + " to " + gap.last();
        return new GapRow(
                kind,
                ShownText.of(gap.series()),
                numbers,
                String.format(Locale.UK, "%,d missing", gap.count()),
                beside(gap.before()),
                beside(gap.after()));
    }

    private static Beside beside(NumberGap.Neighbour neighbour) {
        return new Beside(
                neighbour.message().message().toString(),
                "" + neighbour.number(),
                Dates.reference(neighbour.message()),
                Dates.of(neighbour.message()));
    }
}
