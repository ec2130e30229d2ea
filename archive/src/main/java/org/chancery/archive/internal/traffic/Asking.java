package org.chancery.archive.internal.traffic;

import java.time.LocalDate;

/// Clauses of queries that ask for a period.
final class Asking {
    private Asking() {}

    /// What asks for the messages from one day to another.
    static String time(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "dtg:" + first;
        }
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12 && first.getYear() == last.getYear()) {
            return "dtg:" + first.getYear();
        }
        if (months && first.plusMonths(1).isAfter(last)) {
            return "dtg:" + first.toString().substring(0, 7);
        }
        return "dtg:" + first + ".." + last;
    }

    /// What asks for the messages that no period holds.
    static String never() {
        return "-dtg:1900..2099";
    }
}
