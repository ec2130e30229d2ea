package org.chancery.cable.internal.check;

import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;

/// What must hold between each portion's mark and what the message states of itself as a whole.
final class PortionChecks {
    private static final String ENTIRE = "ENTIRE";

    private PortionChecks() {}

    static void check(Examined e) {
        if (e.reading.stated().isEmpty()) {
            return;
        }
        Label stated = e.reading.stated().get();
        boolean classified =
                stated.level().compareTo(e.reading.scheme().unclassified().level()) > 0;
        boolean unmarked = false;
        boolean marked = false;
        boolean entire = false;
        for (int i = 0; i < e.portions.size(); i++) {
            Portion portion = e.portions.get(i);
            if (portion.mark().isPresent()) {
                PortionMark mark = portion.mark().get();
                compare(e, portion, mark, stated);
                marked = true;
                entire |= mark.text().contains(ENTIRE);
            } else {
                unmarked |= portion.kind() == Portion.Kind.PARAGRAPH;
            }
        }
        if (classified && unmarked && !entire) {
            unmarked(e, marked);
        }
    }

    /// Each unmarked paragraph; the first alone where the message has no mark at all.
    private static void unmarked(Examined e, boolean marked) {
        for (int i = 0; i < e.portions.size(); i++) {
            Portion portion = e.portions.get(i);
            if (portion.kind() == Portion.Kind.PARAGRAPH && portion.mark().isEmpty()) {
                String message = marked
                        ? "no portion mark in a classified message: the overall label binds"
                        : "no paragraph of a classified message bears a mark: the overall label binds";
                e.find(Rule.UNMARKED_PORTION, place(portion), message);
                if (!marked) {
                    return;
                }
            }
        }
    }

    private static void compare(Examined e, Portion portion, PortionMark mark, Label stated) {
        Label label = mark.label();
        if (label.level().compareTo(stated.level()) > 0) {
            String message = "(" + mark.text() + ") in a message that is "
                    + stated.level().name() + " overall";
            e.find(Rule.PORTION_ABOVE, place(portion), message);
        } else if (label.level().equals(stated.level()) && !stated.controls().containsAll(label.controls())) {
            String message = "(" + mark.text() + ") carries a control that the message lacks";
            e.find(Rule.CONTROL_NOT_ABOVE, place(portion), message);
        } else if (!label.release().equals(stated.release())
                && !stated.release().join(label.release()).equals(stated.release())) {
            String message = "(" + mark.text() + ") restricts release and the message does not";
            e.find(Rule.CONTROL_NOT_ABOVE, place(portion), message);
        }
    }

    /// Number and mark.
    private static Span place(Portion portion) {
        return new Span(portion.span().start(), portion.textSpan().start());
    }
}
