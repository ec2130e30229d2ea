package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Reads dates of authority blocks: `12/17/2034`, `2034/12/16`, `12/5/84`, `20341217`, `17 DEC 2034`,
/// `DECEMBER 2034`.
///
/// The year of two digits is the first after the message's date that is not more than 75 years away. A date
/// without a
/// day is its last day, the more restrictive one.
final class DateReader {
    private static final int LONGEST_TERM = 75;

    private final LocalDate messageDate;
    private final List<Finding> findings;

    DateReader(LocalDate messageDate, List<Finding> findings) {
        this.messageDate = messageDate;
        this.findings = findings;
    }

    /// What was found at a place: nothing, a date, or the shape of one that is none.
    sealed interface Found {
        record None() implements Found {}

        record Good(LocalDate date) implements Found {}

        record Bad() implements Found {}
    }

    /// Reads a date here and moves behind it; stays where there is none.
    Found read(Scan scan) {
        int start = scan.at;
        Found found = Scan.letter(scan.peek(0)) && !zero(scan, start) ? named(scan) : numbers(scan);
        if (found instanceof Found.None) {
            scan.at = start;
        }
        return found;
    }

    /// `O` for `0` at the start of a number.
    private static boolean zero(Scan scan, int at) {
        return scan.peek(0) == 'O' && at + 1 < scan.end && !Scan.letter(scan.text.charAt(at + 1));
    }

    private Found numbers(Scan scan) {
        int start = scan.at;
        int width = width(scan);
        int first = number(scan, width);
        if (first < 0) {
            return new Found.None();
        }
        if (width == 8) {
            return compact(scan, start, first);
        }
        if (width > 4) {
            return new Found.None();
        }
        int afterFirst = scan.at;
        Optional<Integer> month = month(scan);
        if (month.isPresent()) {
            return year(scan, start, month.get(), first);
        }
        scan.at = afterFirst;
        if (!separator(scan)) {
            return width == 4 ? yearAlone(scan, start, first) : new Found.None();
        }
        return separated(scan, new int[] {start, afterFirst}, width, first);
    }

    /// The numbers behind the first, which separators part: `12/17/2034`, `2034/12/16`, `12/2034`.
    ///
    /// @param places where the first number begins and ends
    private Found separated(Scan scan, int[] places, int width, int first) {
        int start = places[0];
        int secondWidth = width(scan);
        int second = number(scan, secondWidth);
        if (second < 0) {
            scan.at = places[1];
            return width == 4 ? yearAlone(scan, start, first) : new Found.None();
        }
        int afterSecond = scan.at;
        if (!separator(scan)) {
            return monthAndYear(scan, start, new int[] {width, first, secondWidth, second});
        }
        int thirdWidth = width(scan);
        int third = number(scan, thirdWidth);
        if (third < 0) {
            scan.at = afterSecond;
            return monthAndYear(scan, start, new int[] {width, first, secondWidth, second});
        }
        if (width == 4 && thirdWidth <= 2) {
            return slashed(scan, start, first, second, third);
        }
        if (width <= 2 && (thirdWidth == 4 || thirdWidth == 2)) {
            int year = thirdWidth == 4 ? third : window(scan, start, third, first, second);
            return slashed(scan, start, year, first, second);
        }
        return bad(scan, start);
    }

    private Found slashed(Scan scan, int start, int year, int month, int day) {
        if (month > 12 && day <= 12) {
            form(scan, start, "read as day, month, year");
            return date(scan, start, year, day, month);
        }
        return date(scan, start, year, month, day);
    }

    private Found compact(Scan scan, int start, int digits) {
        int year = digits / 10_000;
        if (year >= 1900 && year < 2200) {
            return date(scan, start, year, digits / 100 % 100, digits % 100);
        }
        form(scan, start, "read as month, day, year");
        return date(scan, start, digits % 10_000, digits / 1_000_000, digits / 10_000 % 100);
    }

    private Found named(Scan scan) {
        int start = scan.at;
        Optional<Integer> month = month(scan);
        if (month.isEmpty()) {
            return new Found.None();
        }
        scan.skip(".,-/");
        int width = scan.digits();
        if (width == 4) {
            return lastDay(scan, start, scan.number(4), month.get());
        }
        if (width < 1 || width > 2) {
            return new Found.None();
        }
        int day = scan.number(width);
        if (!scan.take("TH") && !scan.take("ST") && !scan.take("ND")) {
            scan.take("RD");
        }
        return year(scan, start, month.get(), day);
    }

    private Found year(Scan scan, int start, int month, int day) {
        scan.skip(".,-/");
        int width = scan.digits();
        if (width == 4) {
            return date(scan, start, scan.number(4), month, day);
        }
        if (width == 2) {
            return date(scan, start, window(scan, start, scan.number(2), month, day), month, day);
        }
        return new Found.None();
    }

    private Found monthAndYear(Scan scan, int start, int[] parts) {
        if (parts[0] <= 2 && parts[2] == 4 && parts[1] <= 12) {
            return lastDay(scan, start, parts[3], parts[1]);
        }
        if (parts[0] == 4 && parts[2] <= 2 && parts[3] <= 12) {
            return lastDay(scan, start, parts[1], parts[3]);
        }
        return new Found.None();
    }

    private Found yearAlone(Scan scan, int start, int year) {
        return year >= 1900 && year < 2200 ? lastDay(scan, start, year, 12) : new Found.None();
    }

    private Found lastDay(Scan scan, int start, int year, int month) {
        if (month < 1 || month > 12 || year < 1) {
            return bad(scan, start);
        }
        findings.add(
                MarkRule.DATE_INCOMPLETE.at(start, scan.at, "a date without a day; read as the last one it may be"));
        return new Found.Good(YearMonth.of(year, month).atEndOfMonth());
    }

    private Found date(Scan scan, int start, int year, int month, int day) {
        boolean real = year >= 1900
                && year <= 2199
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? new Found.Good(LocalDate.of(year, month, day)) : bad(scan, start);
    }

    private Found bad(Scan scan, int start) {
        findings.add(MarkRule.DATE_IMPOSSIBLE.at(start, scan.at, "no date of the calendar"));
        return new Found.Bad();
    }

    private void form(Scan scan, int start, String message) {
        findings.add(MarkRule.DATE_FORM.at(start, scan.at, message));
    }

    /// The full year of two digits.
    private int window(Scan scan, int start, int digits, int month, int day) {
        int base = Math.clamp(messageDate.getYear(), 1900, 2100);
        int year = base - base % 100 + digits;
        int ordinal = month * 100 + day;
        boolean before = year < base
                || (year == base && ordinal < messageDate.getMonthValue() * 100 + messageDate.getDayOfMonth());
        if (before) {
            year += 100;
        }
        if (year > base + LONGEST_TERM) {
            year -= 100;
        }
        findings.add(MarkRule.TWO_DIGIT_YEAR.at(start, scan.at, "a year of two digits; read as " + year));
        return year;
    }

    /// The digits here, `O` between them as `0`.
    private static int width(Scan scan) {
        int count = 0;
        while (Scan.digit(scan.peek(count)) || scan.peek(count) == 'O') {
            count++;
        }
        return count > 0 && Scan.letter(scan.peek(count)) ? 0 : count;
    }

    /// The number of so many digits; -1 where there are none or too many.
    private int number(Scan scan, int width) {
        if (width == 0 || width > 8) {
            return -1;
        }
        int start = scan.at;
        int value = 0;
        boolean letters = false;
        for (int i = 0; i < width; i++) {
            char c = scan.peek(0);
            letters |= c == 'O';
            value = value * 10 + (c == 'O' ? 0 : c - '0');
            scan.at++;
        }
        if (letters) {
            form(scan, start, "the letter O where the digit 0 should stand");
        }
        return value;
    }

    private static boolean separator(Scan scan) {
        int start = scan.at;
        scan.blanks();
        if (scan.take('/') || scan.take('-') || scan.take('.')) {
            scan.blanks();
            return true;
        }
        scan.at = start;
        return false;
    }

    /// The month whose name or beginning of three letters stands here.
    private static Optional<Integer> month(Scan scan) {
        int start = scan.at;
        scan.skip(".,-/");
        int stop = scan.wordEnd();
        if (stop - scan.at >= 3) {
            String word = scan.text.substring(scan.at, stop).toUpperCase(Locale.ROOT);
            for (Month month : Month.values()) {
                if (word.length() <= month.name().length() ? month.name().startsWith(word) : word.equals("SEPT")) {
                    scan.at = stop;
                    return Optional.of(month.getValue());
                }
            }
        }
        scan.at = start;
        return Optional.empty();
    }
}
