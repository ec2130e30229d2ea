package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Declassification;
import org.chancery.exercise.Truth.Until;

/// The line of the executive order.
final class OrderLine {
    private final Ending ending;
    private final String order;
    private final Variation form;

    OrderLine(Telegram telegram, Variation form) {
        this.form = form;
        this.ending = telegram.fields().classification().ending();
        LocalDate day = telegram.envelope().time().toLocalDate();
        String inForce = Orders.on(day);
        boolean said = !form.has(NO_EXECUTIVE_ORDER, !inForce.isEmpty()) && !inForce.isEmpty();
        form.settle(NO_EXECUTIVE_ORDER, !said);
        boolean mistyped = form.has(EXECUTIVE_ORDER_MISTYPED, said && inForce.equals("12958"));
        this.order = !said ? "" : mistyped ? form.settled("eo.mistyped") : inForce;
    }

    Declassification declassification() {
        return order.isEmpty()
                ? Declassification.NONE
                : new Declassification(order, ending.until(), ending.date(), ending.words());
    }

    List<String> lines() {
        if (order.isEmpty()) {
            return List.of();
        }
        String word = form.settled("eo.word").replace("{order}", order);
        if (ending.until() == Until.NOT_APPLICABLE) {
            return List.of(word + form.settled("eo.none"));
        }
        Optional<LocalDate> date = ending.date();
        String end = date.isPresent()
                ? Fill.in(form.settled("eo.date")).day(date.get()).text()
                : ending.words();
        return List.of(word + form.settled("eo.decl") + end);
    }
}
