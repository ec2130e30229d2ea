package org.chancery.server.internal.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days as they stand in an address, `2026-03-14`, and as this office writes them, "14 March 2026".
public final class Days {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int LENGTH = 10;

    private Days() {}

    /// The day of a text; empty where it names none.
    public static Optional<LocalDate> of(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static String shown(LocalDate day) {
        return FORMAT.format(day);
    }

    /// "14 March 2026", or "9 to 15 March 2026" of several days.
    static String shown(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return FORMAT.format(first);
        }
        if (first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue()) {
            return first.getDayOfMonth() + " to " + FORMAT.format(last);
        }
        return FORMAT.format(first) + " to " + FORMAT.format(last);
    }

    /// "14 Mar", without the year.
    static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
