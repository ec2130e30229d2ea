package org.chancery.cable.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.DateTimeGroup;
import org.chancery.cable.Element;
import org.chancery.cable.Precedence;
import org.chancery.cable.Span;
import org.chancery.cable.TimeLine;

/// Format line 5: `R 171737Z DEC 09`, `O P 171737Z DEC 2009 ZDK`.
public final class TimeReader {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int CENTURY_TURN = 45;
    private static final int GROUP_DIGITS = 6;
    private static final int MONTH_LETTERS = 3;

    private TimeReader() {}

    /// Whether a precedence and six digits with a zone letter begin at `at`.
    public static boolean at(byte[] bytes, int at, int end) {
        int p = group(bytes, at, end);
        int zone = p < 0 ? end : Ascii.skipBlanks(bytes, p + 6, end);
        if (zone >= end || !Ascii.upper(bytes[zone])) {
            return false;
        }
        int word = Ascii.uppersEnd(bytes, zone, end);
        return word == zone + 1 || (word == zone + 4 && word < end && Ascii.digit(bytes[word]));
    }

    /// Where the six digits begin, behind one or two prosigns, doubled or not; -1 where they do not.
    private static int group(byte[] bytes, int at, int end) {
        int p = at;
        for (int prosigns = 0; prosigns < 3 && p < end && Ascii.upper(bytes[p]); prosigns++) {
            if (Precedence.of((char) bytes[p]).isEmpty()) {
                return -1;
            }
            p++;
            if (p < end && bytes[p] == bytes[p - 1]) {
                p++;
            }
            p = Ascii.skipBlanks(bytes, p, end);
        }
        return p > at && Ascii.digitsEnd(bytes, p, end) == p + 6 ? p : -1;
    }

    /// Reads the line; `at` must have said yes.
    public static TimeLine read(byte[] bytes, int start, int end, Texts texts) {
        int digits = group(bytes, start, end);
        int zone = Ascii.skipBlanks(bytes, digits + 6, end);
        int month = Ascii.skipBlanks(bytes, zone + 1, end);
        int monthEnd = Math.min(Ascii.uppersEnd(bytes, month, end), month + 3);
        int year = Ascii.skipBlanks(bytes, monthEnd, end);
        int yearEnd = Math.min(Ascii.digitsEnd(bytes, year, end), year + 4);
        int groupEnd = yearEnd > year ? yearEnd : Ascii.trimEnd(bytes, zone + 1, year);
        Optional<Instant> instant = instant(
                texts.of(bytes, digits, digits + 6),
                (char) bytes[zone],
                texts.of(bytes, month, monthEnd),
                texts.of(bytes, year, yearEnd));
        Optional<Precedence> action = Precedence.of((char) bytes[start]);
        return new TimeLine(
                element(bytes, start, end, texts),
                action,
                information(bytes, start, digits),
                new DateTimeGroup(element(bytes, digits, groupEnd, texts), instant),
                words(bytes, groupEnd, end, texts));
    }

    /// The first prosign that differs from the one at `start`.
    private static Optional<Precedence> information(byte[] bytes, int start, int end) {
        for (int p = start + 1; p < end; p++) {
            if (bytes[p] != bytes[start] && Ascii.upper(bytes[p])) {
                return Precedence.of((char) bytes[p]);
            }
        }
        return Optional.empty();
    }

    /// The instant of a group alone, `171737Z DEC 09` or `171737ZDEC09`, in letters of any case.
    public static Optional<Instant> instant(String written) {
        String group = written.replace(" ", "").toUpperCase(Locale.ROOT);
        int letters = GROUP_DIGITS + 1 + MONTH_LETTERS;
        if (group.length() <= letters || !digits(group, 0, GROUP_DIGITS) || !digits(group, letters, group.length())) {
            return Optional.empty();
        }
        char zone = group.charAt(GROUP_DIGITS);
        if (zone < 'A' || zone > 'Z') {
            return Optional.empty();
        }
        String month = group.substring(GROUP_DIGITS + 1, letters);
        return instant(group.substring(0, GROUP_DIGITS), zone, month, group.substring(letters));
    }

    private static boolean digits(String text, int from, int to) {
        for (int p = from; p < to; p++) {
            if (text.charAt(p) < '0' || text.charAt(p) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Instant> instant(String digits, char zone, String month, String year) {
        int offset = offset(zone);
        if (!MONTHS.contains(month) || offset == Integer.MIN_VALUE || (year.length() != 2 && year.length() != 4)) {
            return Optional.empty();
        }
        int written = Integer.parseInt(year);
        int full = year.length() == 4 ? written : written + (written >= CENTURY_TURN ? 1900 : 2000);
        try {
            long day = LocalDate.of(full, MONTHS.indexOf(month) + 1, Integer.parseInt(digits, 0, 2, 10))
                    .toEpochDay();
            int hour = ChronoField.HOUR_OF_DAY.checkValidIntValue(Integer.parseInt(digits, 2, 4, 10));
            int minute = ChronoField.MINUTE_OF_HOUR.checkValidIntValue(Integer.parseInt(digits, 4, 6, 10));
            return Optional.of(Instant.ofEpochSecond(((day * 24 + hour - offset) * 60 + minute) * 60));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// Hours ahead of UTC of a zone letter; J, local time, stands for none.
    private static int offset(char zone) {
        return switch (zone) {
            case 'Z' -> 0;
            case 'J' -> Integer.MIN_VALUE;
            default -> zone < 'J' ? zone - 'A' + 1 : zone <= 'M' ? zone - 'A' : 'M' - zone;
        };
    }

    static List<String> words(byte[] bytes, int from, int end, Texts texts) {
        List<String> words = new ArrayList<>();
        int p = Ascii.skipWhite(bytes, from, end);
        while (p < end) {
            int e = Ascii.wordEnd(bytes, p, end);
            words.add(texts.of(bytes, p, e));
            p = Ascii.skipWhite(bytes, e, end);
        }
        return words;
    }

    static Element element(byte[] bytes, int start, int end, Texts texts) {
        Span span = new Span(start, Ascii.trimEnd(bytes, start, end));
        return new Element(texts.line(bytes, span, java.nio.charset.StandardCharsets.ISO_8859_1), span);
    }
}
