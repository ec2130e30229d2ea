package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.marking.Declassification;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;
import org.chancery.marking.OrderLine;

/// Reads executive-order lines of telegrams.
public final class OrderLineReader {
    private static final List<String> KEYWORDS = List.of(
            "DECL",
            "DECLAS",
            "DECLASS",
            "DECLASSIFY",
            "DECLASSIFIED",
            "DECLASSIFICATION",
            "DELC",
            "DCL",
            "DECI",
            "DEC L",
            "D E C L");
    private static final List<String> NEXT_FIELDS =
            List.of("TAGS", "TAG:", "SUBJECT:", "SUBJ:", "CLASSIFIED BY", "REASON");

    private final Scan scan;
    private final LocalDate date;
    private final List<Finding> findings = new ArrayList<>(2);

    private OrderLineReader(String text, LocalDate date) {
        this.scan = new Scan(text, 0, end(text));
        this.date = date;
    }

    /// The line that a text is.
    public static OrderLine read(String text, LocalDate messageDate) {
        return new OrderLineReader(text, messageDate).read();
    }

    private OrderLine read() {
        scan.blanks();
        OptionalInt order = order();
        scan.skip(":;.,-");
        keyword();
        Declassification declassification = new DeclassificationReader(date, findings).read(scan);
        return new OrderLine(order, declassification, findings);
    }

    /// The end of the line: the next field may have been run together with it.
    private static int end(String text) {
        Scan scan = new Scan(text, 0, text.length());
        for (; scan.at < scan.end; scan.at++) {
            boolean begins = scan.at == 0 || !Scan.letterOrDigit(text.charAt(scan.at - 1));
            if (begins && scan.atAny(NEXT_FIELDS)) {
                return scan.at;
            }
        }
        return text.length();
    }

    private OptionalInt order() {
        int start = scan.at;
        boolean named = label();
        int from = scan.at;
        int value = 0;
        int count = 0;
        int letters = 0;
        for (; count < 7; count++) {
            char c = scan.peek(0);
            if (!Scan.digit(c) && !(c == ',' && count == 2) && !letterForDigit(c, count)) {
                break;
            }
            letters += Scan.letter(c) ? 1 : 0;
            value = c == ',' ? value : value * 10 + (Scan.digit(c) ? c - '0' : c == 'O' ? 0 : 1);
            scan.at++;
        }
        boolean number =
                count >= 4 && letters < 2 && !(scan.peek(0) == '/' || scan.peek(0) == '-' || Scan.digit(scan.peek(0)));
        if (!number || (!named && count != 5)) {
            scan.at = from;
            findings.add(MarkRule.ORDER_MISSING.at(start, from, "no executive order is named"));
            return OptionalInt.empty();
        }
        check(value, letters > 0, from);
        return OptionalInt.of(value);
    }

    /// `O` for 0, `L` and `I` for 1, inside a number.
    private boolean letterForDigit(char c, int count) {
        return (c == 'O' || c == 'L' || c == 'I')
                && (count > 0 ? !Scan.letter(scan.peek(1)) : Scan.digit(scan.peek(1)));
    }

    private void check(int value, boolean letters, int from) {
        if (letters) {
            findings.add(MarkRule.ORDER_UNKNOWN.at(from, scan.at, "a letter in the number; read as " + value));
        }
        Orders.find(value)
                .ifPresentOrElse(
                        order -> {
                            if (!order.holds(date)) {
                                findings.add(MarkRule.ORDER_NOT_IN_FORCE.at(
                                        from, scan.at, "E.O. " + value + " was not in force on " + date));
                            }
                        },
                        () -> findings.add(MarkRule.ORDER_UNKNOWN.at(
                                from,
                                scan.at,
                                "E.O. " + value + " is none on classification"
                                        + Orders.near(value)
                                                .map(order -> "; " + order.number() + " may be meant")
                                                .orElse(""))));
    }

    /// `E.O.`, `EO`, `E. O.`, `EXECUTIVE ORDER`.
    private boolean label() {
        int start = scan.at;
        if (!scan.take("EXECUTIVE ORDER") && !scan.take("EXEC ORDER")) {
            if (scan.peek(0) != 'E') {
                return false;
            }
            scan.at++;
            scan.skip(".,");
            if (scan.peek(0) != 'O' && scan.peek(0) != '0') {
                scan.at = start;
                return false;
            }
            scan.at++;
            if (Scan.letter(scan.peek(0)) && scan.peek(0) != 'L' && scan.peek(0) != 'I') {
                scan.at = start;
                return false;
            }
        }
        scan.skip(".,:-#");
        return true;
    }

    private void keyword() {
        if (scan.takeAny(KEYWORDS)) {
            scan.skip(":;.,-");
            if (scan.take("ON") || scan.take("DATE")) {
                scan.skip(":;.,-");
            }
            return;
        }
        if (scan.text.regionMatches(true, scan.at, "DECL", 0, 4) && Scan.digit(scan.peek(4))) {
            scan.at += 4;
        }
    }
}
