package org.chancery.exercise.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A template whose slots, such as `{post}`, are filled one after the other.
final class Fill {
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final String template;
    private final List<String> slots = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private Optional<LocalDateTime> time = Optional.empty();

    private Fill(String template) {
        this.template = template;
    }

    static Fill in(String template) {
        return new Fill(template);
    }

    Fill put(String slot, String value) {
        slots.add(slot);
        values.add(value);
        return this;
    }

    Fill put(String slot, int number) {
        return put(slot, String.valueOf(number));
    }

    /// Slots of the day: `yyyy`, `yy`, `mm`, `m`, `dd`, `d`, `MON`, `MONTH`, `month`, `weekday` and `ddd`, the day of
    /// the
    /// year.
    Fill day(LocalDate day) {
        return time(day.atStartOfDay());
    }

    /// Slots of the day and of the time: `hh`, `mi` and `ddhhmm`.
    Fill time(LocalDateTime moment) {
        time = Optional.of(moment);
        return this;
    }

    /// The slots `post`, `Post`, `nospace`, `n`, and `n4` to `n8` with leading zeros.
    Fill number(String post, int number) {
        return put("post", post)
                .put("Post", Capitals.title(post))
                .put("nospace", post.replace(" ", ""))
                .put("n", number)
                .put("n4", Digits.of(number, 4))
                .put("n5", Digits.of(number, 5))
                .put("n6", Digits.of(number, 6))
                .put("n8", Digits.of(number, 8));
    }

    /// The template with its slots filled; a slot that nothing fills stays.
    String text() {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int at = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(value(template.substring(open + 1, close)));
            at = close + 1;
            open = template.indexOf('{', at);
        }
        return text.append(template, at, template.length()).toString();
    }

    private String value(String slot) {
        int at = slots.indexOf(slot);
        if (at >= 0) {
            return values.get(at);
        }
        String left = "{" + slot + "}";
        return time.map(moment -> value(slot, moment, left)).orElse(left);
    }

    private static String value(String slot, LocalDateTime moment, String other) {
        String month = MONTHS.get(moment.getMonthValue() - 1);
        return switch (slot) {
            case "yyyy" -> String.valueOf(moment.getYear());
            case "yy" -> Digits.two(moment.getYear());
            case "mm" -> Digits.two(moment.getMonthValue());
            case "m" -> String.valueOf(moment.getMonthValue());
            case "dd" -> Digits.two(moment.getDayOfMonth());
            case "d" -> String.valueOf(moment.getDayOfMonth());
            case "MON" -> Capitals.upper(month.substring(0, 3));
            case "MONTH" -> Capitals.upper(month);
            case "month" -> month;
            case "weekday" -> DAYS.get(moment.getDayOfWeek().getValue() - 1);
            case "ddd" -> Digits.of(moment.getDayOfYear(), 3);
            case "hh" -> Digits.two(moment.getHour());
            case "mi" -> Digits.two(moment.getMinute());
            case "ddhhmm" -> Digits.two(moment.getDayOfMonth()) + clock(moment);
            default -> other;
        };
    }

    static String clock(LocalDateTime time) {
        return Digits.two(time.getHour()) + Digits.two(time.getMinute());
    }

    /// A date-time group, such as `171737Z DEC 09`.
    static String group(LocalDateTime time) {
        return in("{ddhhmm}Z {MON} {yy}").time(time).text();
    }
}
