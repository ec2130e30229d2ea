package org.chancery.server.internal.pages;

import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Burst;
import org.chancery.archive.TrafficStep;
import org.chancery.cable.TagTable;

/// A burst as it is shown.
///
/// @param what "All messages", an originator or a code
/// @param meaning of the code, may be empty
/// @param usual "where 2.5 a day are usual"
record BurstRow(String when, String what, String meaning, TrafficPage.Link messages, String usual) {
    private static final TagTable TAGS = TagTable.standard();
    private static final int FEW = 10;

    static BurstRow of(Burst burst, TrafficStep step) {
        String meaning = switch (burst.kind()) {
            case TAGS -> TAGS.find(burst.text()).map(TagTable.Code::meaning).orElse("");
            case ALL, FROM -> "";
        };
        String what = switch (burst.kind()) {
            case ALL -> "All messages";
            case FROM -> ShownText.of(burst.text());
            case TAGS -> "TAGS " + ShownText.of(burst.text());
        };
        return new BurstRow(
                Days.shown(burst.first(), burst.last()),
                what,
                meaning,
                new TrafficPage.Link(TrafficPage.counted(burst.messages()), burst.query()),
                usual(burst, TrafficPage.name(step).toLowerCase(Locale.ROOT)));
    }

    private static String usual(Burst burst, String step) {
        return Optional.of(burst.usual())
                .filter(usual -> usual > 0)
                .map(usual -> String.format(
                        Locale.UK,
                        usual < FEW ? "where %.1f a %s are usual" : "where %.0f a %s are usual",
                        usual,
                        step))
                .orElse("where none is usual");
    }
}
