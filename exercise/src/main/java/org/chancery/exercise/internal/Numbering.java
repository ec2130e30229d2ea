package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

/// The numbers of the paragraphs.
final class Numbering {
    private final Variation form;
    private final String style;
    private final int fault;
    private int next;

    Numbering(Variation form, int first, int count) {
        this.form = form;
        this.style = form.settled("number");
        this.next = first;
        boolean none = form.has(PARAGRAPHS_UNNUMBERED, !form.has(AUTHORITY_NUMBERED));
        this.fault = form.has(NUMBERING_FAULT, !none && count > 3) ? 2 + form.below(count - 2) : Integer.MAX_VALUE;
    }

    /// The next number; empty where paragraphs have none.
    String next() {
        if (form.has(PARAGRAPHS_UNNUMBERED)) {
            return "";
        }
        int number = next++;
        if (number == fault) {
            next += form.below(2) == 0 ? 1 : -1;
        }
        return String.valueOf(number);
    }

    /// The number as it stands, with its punctuation.
    String start(String number) {
        return number.isEmpty() ? "" : style.replace("{n}", number);
    }
}
