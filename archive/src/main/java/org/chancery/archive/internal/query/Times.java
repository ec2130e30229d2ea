package org.chancery.archive.internal.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.internal.query.Period.Moment;
import org.chancery.cable.DateTimeGroup;

/// Stretches of time as they are typed: by year, month, day or minute, and from one to another.
final class Times {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String HOW =
            "A time is a year, month or day, 2026, 2026-03 or 2026-03-14, or a group as 021200ZMAR26; two of them with"
                    + " .. between are from one to the other, and either may be left out.";

    private Times() {}

    static Period read(String sign, Token value) throws Trouble {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots < 0) {
            return signed(sign, moment(value, text));
        }
        if (!sign.isEmpty()) {
            throw new Trouble(value.place(), "A stretch of time has no sign before it.", text.substring(0, dots));
        }
        Optional<Moment> from = open(value, text.substring(0, dots));
        Optional<Moment> to = open(value, text.substring(dots + 2));
        if (from.isEmpty() && to.isEmpty()) {
            throw new Trouble(value.place(), HOW, "2026");
        }
        if (from.isPresent()
                && to.isPresent()
                && !from.get().start().isBefore(to.get().end())) {
            throw new Trouble(
                    value.place(),
                    "This stretch of time ends before it begins.",
                    to.get().text() + ".." + from.get().text());
        }
        return new Period(from, to);
    }

    private static Period signed(String sign, Moment moment) throws Trouble {
        return switch (sign) {
            case ">=", "=>" -> new Period(Optional.of(moment), Optional.empty());
            case "<=", "=<" -> new Period(Optional.empty(), Optional.of(moment));
            default -> Period.of(moment);
        };
    }

    private static Optional<Moment> open(Token value, String text) throws Trouble {
        return text.isBlank() ? Optional.empty() : Optional.of(moment(value, text));
    }

    private static Moment moment(Token value, String written) throws Trouble {
        String text = written.strip();
        String plain = text.replace('/', '-');
        Optional<Moment> found = day(plain);
        if (found.isPresent() && plain.equals(text)) {
            return found.get();
        }
        if (found.isPresent()) {
            throw new Trouble(value.place(), HOW, value.text().replace('/', '-'));
        }
        Optional<Instant> group = DateTimeGroup.read(text);
        if (group.isEmpty()) {
            throw new Trouble(value.place(), HOW, nearest(text));
        }
        String tidy = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return new Moment(tidy, group.get(), group.get().plus(Duration.ofMinutes(1)));
    }

    /// The year that a text begins with, to offer in its place.
    private static String nearest(String text) {
        boolean year = text.length() >= 4 && number(text, 0, 4) >= FIRST_YEAR && number(text, 0, 4) <= LAST_YEAR;
        return year ? text.substring(0, 4) : "2026";
    }

    private static Optional<Moment> day(String text) {
        int length = text.length();
        boolean shape = length == 4 || (length >= 6 && length <= 10 && text.charAt(4) == '-');
        int year = shape ? number(text, 0, 4) : -1;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        if (length == 4) {
            return moment(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        int dash = text.indexOf('-', 5);
        int month = number(text, 5, dash < 0 ? length : dash);
        int day = dash < 0 ? 1 : number(text, dash + 1, length);
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return dash < 0
                    ? moment("%04d-%02d".formatted(year, month), date, date.plusMonths(1))
                    : moment(date.toString(), date, date.plusDays(1));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> moment(String text, LocalDate start, LocalDate end) {
        return Optional.of(new Moment(
                text,
                start.atStartOfDay(ZoneOffset.UTC).toInstant(),
                end.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// The number that one to four digits make; -1 where they are none.
    private static int number(String text, int from, int to) {
        String digits = text.substring(from, to);
        return digits.length() <= 4 && Letters.digits(digits) ? Integer.parseInt(digits) : -1;
    }
}
