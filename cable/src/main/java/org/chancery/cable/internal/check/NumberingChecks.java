package org.chancery.cable.internal.check;

import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;

/// Whether paragraphs are numbered consecutively. A list inside a paragraph may be numbered from 1 in the same way: it
/// is passed over where the paragraphs go on behind it, or where it ends the text. Behind a second heading, numbers
/// begin anew.
final class NumberingChecks {
    private static final int HIGHEST = 999;

    private final Examined e;
    private final int[] main;
    private boolean whole = true;
    private boolean first = true;
    private boolean parenthesized;
    private int last;
    /// The last number of a list inside a paragraph, and where the list begins; 0 outside one.
    private int inner;
    private int innerAt;

    private NumberingChecks(Examined e) {
        this.e = e;
        this.main = new int[e.portions.size()];
    }

    /// Checks, and tells which portions are the numbered paragraphs.
    static Paragraphs check(Examined e) {
        return new NumberingChecks(e).check();
    }

    private Paragraphs check() {
        for (int i = 0; i < main.length; i++) {
            Portion portion = e.portions.get(i);
            if (portion.kind() == Portion.Kind.FIELDS && last > 0) {
                end();
                last = 0;
                whole = false;
            }
            int value = portion.kind() == Portion.Kind.PARAGRAPH ? leading(portion.number()) : 0;
            if (value > 0 && sameStyle(portion, value)) {
                take(value, i, pure(portion.number()));
            }
        }
        end();
        return new Paragraphs(e.portions, main, whole && last > 0);
    }

    /// The number that `3`, `3A` or `3.B` begins with; 0 where it is none.
    private static int leading(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = value * 10 + c - '0';
        }
        return value > HIGHEST ? 0 : value;
    }

    private static boolean pure(String number) {
        char c = number.charAt(number.length() - 1);
        return c >= '0' && c <= '9' && number.indexOf('.') < 0;
    }

    /// Whether the number is written as the first one is: `(1)` under `1.` counts within a paragraph.
    private boolean sameStyle(Portion portion, int value) {
        boolean open = false;
        for (int p = portion.span().start(); p < portion.textSpan().start(); p++) {
            byte b = e.bytes[p];
            if (b >= '0' && b <= '9') {
                break;
            }
            open |= b == '(';
        }
        if (first) {
            first = false;
            parenthesized = open;
            last = e.laterSection() ? value - 1 : 0;
        }
        return open == parenthesized;
    }

    private void take(int value, int at, boolean pure) {
        if (value == last + 1) {
            end();
            main[at] = value;
            last = value;
        } else if (!pure) {
            return;
        } else if (inner > 0 && value == inner + 1) {
            inner = value;
        } else if (value == 1 && last > 1) {
            end();
            inner = 1;
            innerAt = at;
        } else {
            end();
            tell(value, at);
            main[at] = value;
            last = value;
        }
    }

    /// Ends a list inside a paragraph: one of a single number was none.
    private void end() {
        if (inner == 1) {
            tell(1, innerAt);
        }
        inner = 0;
    }

    private void tell(int value, int at) {
        Portion portion = e.portions.get(at);
        Rule rule = value > last ? Rule.NUMBERING_GAP : Rule.NUMBERING_REPEATS;
        Span place = new Span(portion.span().start(), portion.textSpan().start());
        e.find(rule, place, "paragraph " + value + " follows " + (last == 0 ? "no other" : "paragraph " + last));
        whole = false;
    }
}
