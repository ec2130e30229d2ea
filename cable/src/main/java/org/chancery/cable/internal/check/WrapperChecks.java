package org.chancery.cable.internal.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Rule;
import org.chancery.cable.Wrapper;

/// What must hold between the lines that an archive sets before a telegram and the telegram.
final class WrapperChecks {
    private static final int DAY_SECONDS = 86_400;
    private static final int DATE_LENGTH = 10;

    private WrapperChecks() {}

    static void check(Examined e) {
        if (e.message.wrapper().isEmpty()) {
            return;
        }
        Wrapper wrapper = e.message.wrapper().get();
        number(e, wrapper);
        date(e, wrapper);
        noforn(e, wrapper);
    }

    private static void number(Examined e, Wrapper wrapper) {
        if (e.body.reference().isEmpty()) {
            return;
        }
        MessageReference reference = e.body.reference().get();
        String id = wrapper.id().text();
        int serial = serial(id);
        boolean sectioned = id.regionMatches(true, Math.max(0, id.length() - 13), "SECTION", 0, 7);
        if (serial >= 0 && !sectioned && reference.year().isEmpty() && reference.number() != serial) {
            String message = "the archive's id has number " + serial + ", the message is " + reference.number();
            e.find(Rule.WRAPPER_NUMBER, wrapper.id().span(), message);
        }
    }

    /// The number that an id ends with, or -1.
    private static int serial(String id) {
        int from = id.length();
        while (from > 0 && Character.isDigit(id.charAt(from - 1))) {
            from--;
        }
        boolean fits = from < id.length() && id.length() - from <= 9;
        return fits ? Integer.parseInt(id, from, id.length(), 10) : -1;
    }

    /// Archives tell local time or none, so that a day more or less says nothing.
    private static void date(Examined e, Wrapper wrapper) {
        String text = wrapper.date().text();
        if (e.message.instant().isEmpty() || text.length() < DATE_LENGTH) {
            return;
        }
        long sent = Math.floorDiv(e.message.instant().get().getEpochSecond(), DAY_SECONDS);
        long told = day(text, sent);
        if (Math.abs(told - sent) > 1) {
            String message = "the archive's date is " + LocalDate.ofEpochDay(told) + ", the message's "
                    + LocalDate.ofEpochDay(sent);
            e.find(Rule.WRAPPER_DATE, wrapper.date().span(), message);
        }
    }

    /// The day of `2009-12-17 17:37:00`; the other day given where a text is none.
    private static long day(String text, long other) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return other;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DATE_LENGTH);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return other;
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException none) {
            return other;
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static void noforn(Examined e, Wrapper wrapper) {
        String stated = wrapper.classification().text();
        if (stated.isBlank() || e.body.classLine().isEmpty()) {
            return;
        }
        boolean archive = stated.contains(CaptionChecks.NOFORN);
        boolean message = CaptionChecks.noforn(e);
        if (archive != message) {
            String told = archive
                    ? "the archive says NOFORN, the message does not"
                    : "the message says NOFORN, the archive does not";
            e.find(Rule.NOFORN_DISAGREES, wrapper.classification().span(), told);
        }
    }
}
