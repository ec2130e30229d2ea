package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The executive orders on classification, with the days between which each was in force.
public final class Orders {
    /// The day on which the first order of 1995 took effect: from then on OADR is no term any more.
    public static final LocalDate ORDER_12958 = LocalDate.of(1995, 10, 14);

    /// The day from which marks follow the amendment of 2003: reasons 1.4, no exemptions X1 to X8.
    public static final LocalDate AMENDED = LocalDate.of(2003, 9, 22);

    /// One order.
    ///
    /// @param from the day of its signature, from which texts may cite it
    /// @param until the last day on which it was in force
    record Order(int number, LocalDate from, LocalDate until) {
        boolean holds(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(until);
        }
    }

    private static final List<Order> ALL = List.of(
            new Order(10_501, LocalDate.of(1953, 11, 5), LocalDate.of(1972, 5, 31)),
            new Order(11_652, LocalDate.of(1972, 3, 8), LocalDate.of(1978, 11, 30)),
            new Order(12_065, LocalDate.of(1978, 6, 28), LocalDate.of(1982, 7, 31)),
            new Order(12_356, LocalDate.of(1982, 4, 2), LocalDate.of(1995, 10, 13)),
            new Order(12_958, LocalDate.of(1995, 4, 17), LocalDate.of(2010, 6, 26)),
            new Order(13_292, LocalDate.of(2003, 3, 25), LocalDate.of(2010, 6, 26)),
            new Order(13_526, LocalDate.of(2009, 12, 29), LocalDate.MAX));

    private Orders() {}

    /// The day from which a schedule is past: those of E.O. 10501 with it, the others with E.O. 12065.
    static LocalDate pastFrom(String schedule) {
        return schedule.startsWith("GROUP") ? LocalDate.of(1972, 6, 1) : LocalDate.of(1982, 8, 1);
    }

    static Optional<Order> find(int number) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).number() == number) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }

    /// The order that a mistyped number may stand for: the same digits in another order, or one digit another.
    static Optional<Order> near(int number) {
        return ALL.stream().filter(order -> near(number, order.number())).findFirst();
    }

    private static boolean near(int typed, int real) {
        int[] counts = new int[10];
        int differing = 0;
        int left = typed;
        int right = real;
        for (int i = 0; i < 5; i++) {
            counts[left % 10]++;
            counts[right % 10]--;
            differing += left % 10 == right % 10 ? 0 : 1;
            left /= 10;
            right /= 10;
        }
        boolean shuffled = true;
        for (int count : counts) {
            shuffled &= count == 0;
        }
        return left == 0 && (shuffled || differing == 1);
    }
}
