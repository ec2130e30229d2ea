package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.internal.Bytes;

/// Dates of mail, `Sat, 21 Mar 2009 15:30:00 +0000` (RFC 5322 §3.3).
final class MailDate {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private MailDate() {}

    static String written(Instant instant) throws Misfit {
        if (instant.isBefore(Instant.parse("1900-01-01T00:00:00Z"))
                || instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
            throw new Misfit(FormRule.NO_PLACE, "date-time group", "a date of mail is of " + FIRST_YEAR + " or later");
        }
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        Bytes out = new Bytes(40);
        out.ascii(DAYS.get(time.getDayOfWeek().getValue() - 1));
        out.ascii(", ");
        out.padded(time.getDayOfMonth(), 2);
        out.add(' ');
        out.ascii(MONTHS.get(time.getMonthValue() - 1));
        out.add(' ');
        out.decimal(time.getYear());
        out.add(' ');
        out.padded(time.getHour(), 2);
        out.add(':');
        out.padded(time.getMinute(), 2);
        out.add(':');
        out.padded(time.getSecond(), 2);
        out.ascii(" +0000");
        return new String(out.copy(), StandardCharsets.US_ASCII);
    }

    static Instant read(MailField field) throws Misfit {
        String text = field.withoutComment();
        try {
            if (text.length() <= LONGEST) {
                OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
                if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                    return time.toInstant();
                }
            }
        } catch (DateTimeException e) {
            throw field.wrong(FormRule.NOT_MAIL, "no date as Sat, 21 Mar 2009 15:30:00 +0000");
        }
        throw field.wrong(FormRule.NOT_MAIL, "no date as Sat, 21 Mar 2009 15:30:00 +0000");
    }
}
