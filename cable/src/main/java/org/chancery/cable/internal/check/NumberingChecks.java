package org.chancery.cable.internal.check;

import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;

/// Whether paragraphs are numbered consecutively.
///
/// A list inside a paragraph may be numbered from 1 in the same way: it is passed over where the paragraphs go on
/// behind
/// it, or where it ends the text. Behind a second heading, numbers may begin anew. No gap is told where the number that
/// is
/// missing stands in the text between, as it does in the middle of a line, or where the number that follows only came
/// to a line's start because a sentence was wrapped there.
final class NumberingChecks {
    private static final int HIGHEST = 999;

    private final Examined e;
    private final int[] main;
    private boolean whole = true;
    private boolean first = true;
    private boolean parenthesized;
    private int last;
    /// Whether a second heading or classification line was met, behind which numbers may begin anew.
    private boolean anew;
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
            anew |= portion.kind() == Portion.Kind.FIELDS && last > 0;
            int value = portion.kind() == Portion.Kind.PARAGRAPH ? leading(portion.number()) : 0;
            if (value > 0 && sameStyle(portion, value)) {
                take(value, i, pure(portion.number()));
            } else if (first
                    && portion.kind() == Portion.Kind.PARAGRAPH
                    && portion.mark().isPresent()) {
                whole = false;
            }
        }
        end();
        return new Paragraphs(e.portions, main, whole && last > 0);
    }

    /// The number that `3`, `3A` or `3.B` begins with; 0 where it is none, as `1.4`.
    private static int leading(String number) {
        int value = 0;
        boolean digits = true;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && !digits) {
                return 0;
            }
            digits &= digit;
            value = digit ? value * 10 + c - '0' : value;
        }
        return value > HIGHEST ? 0 : value;
    }

    private static boolean pure(String number) {
        char c = number.charAt(number.length() - 1);
        return c >= '0' && c <= '9';
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
        if (anew && value == 1) {
            end();
            last = 0;
            anew = false;
            whole = false;
        }
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
        boolean gap = value > last;
        whole = false;
        if (gap && (wrapped(portion) || standBetween(value, at))) {
            return;
        }
        Span place = new Span(portion.span().start(), portion.textSpan().start());
        String message = "paragraph " + value + " follows " + (last == 0 ? "no other" : "paragraph " + last);
        e.find(gap ? Rule.NUMBERING_GAP : Rule.NUMBERING_REPEATS, place, message);
    }

    /// Whether the line before an unmarked number breaks off inside a sentence.
    private boolean wrapped(Portion portion) {
        int start = portion.span().start();
        int before = Ascii.trimEnd(e.bytes, 0, start);
        if (portion.mark().isPresent() || before == 0) {
            return false;
        }
        int feeds = 0;
        for (int p = before; p < start; p++) {
            feeds += e.bytes[p] == '\n' ? 1 : 0;
        }
        byte b = e.bytes[before - 1];
        return feeds < 2 && (Words.inside(b) || b == ',' || b == '-');
    }

    /// Whether all numbers that are missing before a portion stand in the text since the last number.
    private boolean standBetween(int value, int at) {
        int from = e.body.span().start();
        for (int i = at - 1; i >= 0 && last > 0; i--) {
            if (main[i] == last) {
                from = e.portions.get(i).textSpan().start();
                break;
            }
        }
        int to = e.portions.get(at).span().start();
        for (int missing = last + 1; missing < value; missing++) {
            from = behind(missing, from, to);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /// Behind a number with a point or parenthesis that stands between two places, or -1.
    private int behind(int number, int from, int to) {
        int p = from;
        while (p < to) {
            int digits = Ascii.digitsEnd(e.bytes, p, to);
            if (digits > p) {
                byte before = p == 0 ? 0 : e.bytes[p - 1];
                boolean closed = digits < to && (e.bytes[digits] == '.' || e.bytes[digits] == ')');
                if (closed
                        && !Ascii.letter(before)
                        && before != '('
                        && before != '.'
                        && Ascii.number(e.bytes, p, digits) == number) {
                    return digits + 1;
                }
                p = digits;
            } else {
                p++;
            }
        }
        return -1;
    }
}
