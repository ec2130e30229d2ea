package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Declassification;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Reads what stands behind `DECL:` or `Declassify On:`. Total: what is not understood is
/// [Declassification.Unread].
final class DeclassificationReader {
    private static final List<String> NOTHING =
            List.of("N/A", "N.A.", "NA", "N / A", "NOT APPLICABLE", "N-A", "N/ A", "UNCLASSIFIED", "UNCLAS");
    private static final List<String> EVENTS = List.of(
            "AFTER",
            "UPON",
            "WHEN",
            "ONCE",
            "UNTIL",
            "FOLLOWING",
            "AT",
            "ON",
            "END",
            "COMPLETION",
            "CONCLUSION",
            "DEPARTURE",
            "ARRIVAL",
            "SIGNATURE",
            "SIGNING",
            "RELEASE",
            "TERMINATION",
            "CLOSE",
            "CLOSURE",
            "WITH",
            "EVENT",
            "PUBLICATION",
            "ANNOUNCEMENT",
            "RETURN");
    private static final List<String> NUMBERS = List.of(
            "ONE",
            "TWO",
            "THREE",
            "FOUR",
            "FIVE",
            "SIX",
            "SEVEN",
            "EIGHT",
            "NINE",
            "TEN",
            "TWELVE",
            "FIFTEEN",
            "TWENTY",
            "TWENTY-FIVE",
            "TWENTY FIVE");
    private static final int[] VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 25};

    private final LocalDate messageDate;
    private final List<Finding> findings;
    private final DateReader dates;

    DeclassificationReader(LocalDate messageDate, List<Finding> findings) {
        this.messageDate = messageDate;
        this.findings = findings;
        this.dates = new DateReader(messageDate, findings);
    }

    /// Reads all of the scan.
    Declassification read(Scan scan) {
        scan.skip(":;,.-(");
        if (scan.done() || scan.at("NONE")) {
            String rest = scan.rest();
            if (rest.isEmpty() || rest.equalsIgnoreCase("NONE")) {
                find(MarkRule.DECLASSIFICATION_MISSING, scan.at, scan.end, "nothing is said of declassification");
                return new Declassification.Unread(rest);
            }
        }
        int start = scan.at;
        Optional<Declassification> known = known(scan);
        if (known.isPresent()) {
            findings.addAll(Arithmetic.check(known.get(), messageDate, start, scan.at));
            trailing(scan);
            return known.get();
        }
        Optional<Declassification> dated = dated(scan);
        if (dated.isPresent()) {
            return dated.get();
        }
        Optional<Declassification> years = years(scan);
        return years.isPresent() ? years.get() : words(scan);
    }

    /// A form of its own that stands here: not applicable, an exemption, a term without a date.
    private Optional<Declassification> known(Scan scan) {
        Optional<Declassification> none = notApplicable(scan);
        if (none.isPresent()) {
            return none;
        }
        Optional<Declassification> exempt = Exemptions.read(scan, dates, findings);
        return exempt.isPresent() ? exempt : Terms.read(scan, dates);
    }

    private static Optional<Declassification> notApplicable(Scan scan) {
        for (int i = 0; i < NOTHING.size(); i++) {
            if (scan.take(NOTHING.get(i))) {
                int start = scan.at;
                scan.blanks();
                if (scan.take("TO")) {
                    Declassification exempt = new Declassification.Exempt("N/A to " + scan.rest(), Optional.empty());
                    scan.at = scan.end;
                    return Optional.of(exempt);
                }
                scan.at = start;
                return Optional.of(new Declassification.NotApplicable());
            }
        }
        return Optional.empty();
    }

    private Optional<Declassification> dated(Scan scan) {
        int start = scan.at;
        if (scan.take("ON") || scan.take("BY") || scan.take("DATE") || scan.take("AFTER") || scan.take("UNTIL")) {
            scan.skip(":.");
        }
        int from = scan.at;
        return switch (dates.read(scan)) {
            case DateReader.Found.None() -> {
                scan.at = start;
                yield Optional.empty();
            }
            case DateReader.Found.Bad() ->
                Optional.of(new Declassification.Unread(Scan.trimmed(scan.text, start, scan.end)));
            case DateReader.Found.Good(LocalDate date) -> {
                Declassification on = new Declassification.On(date);
                findings.addAll(Arithmetic.check(on, messageDate, from, scan.at));
                trailing(scan);
                yield Optional.of(on);
            }
        };
    }

    /// `TEN YEARS`, counted from the message's date.
    private Optional<Declassification> years(Scan scan) {
        int start = scan.at;
        int count = count(scan);
        scan.skip("-");
        boolean term = count > 0
                && (scan.take("YEARS") || scan.take("YEAR") || scan.take("YRS"))
                && (scan.rest().isEmpty() || fromNow(scan));
        if (!term) {
            scan.at = start;
            return Optional.empty();
        }
        find(MarkRule.DATE_INCOMPLETE, start, scan.at, count + " years, counted from the message's date");
        return Optional.of(new Declassification.On(Arithmetic.plusYears(messageDate, count)));
    }

    /// `FROM DATE`, `FROM NOW`: the term begins with the message; it is moved over.
    private static boolean fromNow(Scan scan) {
        scan.blanks();
        if (!scan.take("FROM")) {
            return false;
        }
        scan.at = scan.end;
        return true;
    }

    private static int count(Scan scan) {
        int width = scan.digits();
        if (width == 1 || width == 2) {
            return scan.number(width);
        }
        for (int i = NUMBERS.size() - 1; i >= 0; i--) {
            if (scan.take(NUMBERS.get(i))) {
                return VALUES[i];
            }
        }
        return 0;
    }

    private Declassification words(Scan scan) {
        int start = scan.at;
        String words = scan.rest();
        scan.at = scan.end;
        Scan inside = new Scan(words, 0, words.length());
        if (inside.take("SUBJECT TO TREATY")) {
            find(MarkRule.TREATY, start, scan.end, "a treaty is no term of classification");
            return new Declassification.Unread(words);
        }
        boolean told = false;
        int longest = 0;
        boolean digit = false;
        for (inside.at = 0; inside.at < inside.end; ) {
            told |= longest == 0 && inside.atAny(EVENTS);
            int stop = inside.wordEnd();
            longest = Math.max(longest, stop - inside.at);
            digit |= longest == 0 && Scan.digit(inside.peek(0));
            inside.at = Math.max(stop, inside.at + 1);
        }
        if (told || (longest >= 3 && words.indexOf(' ') > 0 && !digit)) {
            if (!told) {
                find(MarkRule.EVENT_DOUBTFUL, start, scan.end, "read as an event");
            }
            return new Declassification.AtEvent(words);
        }
        find(
                MarkRule.DECLASSIFICATION_UNREAD,
                start,
                scan.end,
                "\"" + words + "\" is no date, event or exemption known");
        return new Declassification.Unread(words);
    }

    private void trailing(Scan scan) {
        scan.skip(")");
        if (!scan.rest().isEmpty()) {
            find(MarkRule.SEVERAL_TERMS, scan.at, scan.end, "more than one term; what follows the first is not read");
        }
    }

    private void find(MarkRule rule, int start, int end, String message) {
        findings.add(rule.at(start, end, message));
    }
}
