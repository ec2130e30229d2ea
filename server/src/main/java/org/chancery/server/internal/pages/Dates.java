package org.chancery.server.internal.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.archive.Citation;

/// Dates as this office writes them: "14 March 2025, 09:30Z".
final class Dates {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm'Z'", Locale.UK).withZone(ZoneOffset.UTC);

    private Dates() {}

    /// When the message was sent, or its date-time group as written where that is no date; may be empty.
    static String of(Citation citation) {
        return citation.dtg().map(FORMAT::format).orElseGet(() -> ShownText.of(citation.dtgText()));
    }

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }

    static String reference(Citation citation) {
        return citation.reference().isBlank() ? "Message without a number" : ShownText.of(citation.reference());
    }
}
