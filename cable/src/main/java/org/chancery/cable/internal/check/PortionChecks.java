package org.chancery.cable.internal.check;

import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Release;

/// What must hold between each portion's mark and what the message states of itself as a whole.
final class PortionChecks {
    private static final String ENTIRE = "ENTIRE TEXT";
    private static final int LONGEST_HEADING = 80;

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
        boolean numbered = false;
        for (int i = 0; i < e.portions.size(); i++) {
            Portion portion = e.portions.get(i);
            if (portion.mark().isPresent()) {
                PortionMark mark = portion.mark().get();
                compare(e, portion, mark, stated);
                marked |= portion.kind() == Portion.Kind.PARAGRAPH;
                numbered |= !portion.number().isEmpty();
            } else {
                unmarked |= unmarked(e, portion);
            }
        }
        if (classified && unmarked && !entire(e)) {
            unmarked(e, marked, numbered);
        }
    }

    /// Whether one mark says of itself that it is the whole text's, `CONFIDENTIAL - ENTIRE TEXT`.
    private static boolean entire(Examined e) {
        for (int p = e.front(); p < e.bytes.length; p++) {
            if (Ascii.raise(e.bytes[p]) == 'E' && Words.at(e.bytes, p, ENTIRE)) {
                return true;
            }
        }
        return false;
    }

    /// Each unmarked paragraph; the first alone where the message has no mark at all. Where marked paragraphs have no
    /// number, numbers count the items of a list.
    private static void unmarked(Examined e, boolean marked, boolean numbered) {
        for (int i = 0; i < e.portions.size(); i++) {
            Portion portion = e.portions.get(i);
            boolean item = marked && !numbered && !portion.number().isEmpty();
            if (!item && unmarked(e, portion)) {
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

    private static boolean unmarked(Examined e, Portion portion) {
        return portion.kind() == Portion.Kind.PARAGRAPH && portion.mark().isEmpty() && sentence(e, portion.textSpan());
    }

    /// Whether a sentence begins the text, not only a heading over the paragraphs below.
    private static boolean sentence(Examined e, Span text) {
        int limit = Math.min(text.end(), text.start() + LONGEST_HEADING);
        for (int p = text.start(); p < limit; p++) {
            byte b = e.bytes[p];
            if (b == '\n' && p + 1 < limit && (e.bytes[p + 1] == '-' || e.bytes[p + 1] == '\n')) {
                return false;
            }
            if (b == '.') {
                return true;
            }
        }
        return text.end() - text.start() >= LONGEST_HEADING;
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
        } else if (narrower(label.release(), stated.release())) {
            String message = "(" + mark.text() + ") restricts release and the message does not";
            e.find(Rule.CONTROL_NOT_ABOVE, place(portion), message);
        }
    }

    /// Whether a portion says NOFORN and the message does not, or admits fewer than the message does.
    private static boolean narrower(Release portion, Release whole) {
        if (portion.equals(whole)
                || whole instanceof Release.NoForeign
                || portion.admitted().isEmpty()) {
            return false;
        }
        if (portion instanceof Release.NoForeign) {
            return true;
        }
        return whole.admitted().isEmpty()
                ? portion.stated()
                : !portion.admitted().get().containsAll(whole.admitted().get());
    }

    /// Number and mark.
    private static Span place(Portion portion) {
        return new Span(portion.span().start(), portion.textSpan().start());
    }
}
