package org.chancery.exercise.internal;

import java.time.LocalDate;
import java.util.List;

/// The executive orders on classification and the days from which they held.
final class Orders {
    /// The reasons of the order of 1995 moved from section 1.5 to 1.4 on this day.
    private static final LocalDate AMENDED = LocalDate.of(2003, 9, 22);

    private static final List<Order> ORDERS = List.of(
            new Order("13526", LocalDate.of(2010, 6, 27)),
            new Order("12958", LocalDate.of(1995, 10, 14)),
            new Order("12356", LocalDate.of(1982, 8, 1)),
            new Order("12065", LocalDate.of(1978, 12, 1)),
            new Order("11652", LocalDate.of(1972, 6, 1)));

    private record Order(String number, LocalDate from) {}

    private Orders() {}

    /// The number of the order in force; empty before the line was in use.
    static String on(LocalDate day) {
        for (Order each : ORDERS) {
            if (!day.isBefore(each.from())) {
                return each.number();
            }
        }
        return "";
    }

    /// Whether the order in force asks for a name and reasons.
    static boolean askReasons(LocalDate day) {
        return !day.isBefore(ORDERS.get(1).from());
    }

    /// The section that lists the reasons: `1.4` or `1.5`.
    static String section(LocalDate day) {
        return day.isBefore(AMENDED) ? "1.5" : "1.4";
    }
}
