package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Declassification;

/// Reads terms without a date of their own: `OADR`, `MR`, `GDS 12/5/84`, `XGDS-1`, `GROUP 4`.
final class Terms {
    private static final List<String> INDEFINITE = List.of("OADR", "O.A.D.R.", "MR", "MANUAL REVIEW");
    private static final List<String> NUMBERED = List.of("XGDS", "XDS", "RDS", "GROUP", "GP", "EXEMPT");
    private static final List<String> PLAIN = List.of("GDS", "ADS", "DNG", "OR-M", "OR-P", "OR-O");

    private Terms() {}

    static Optional<Declassification> read(Scan scan, DateReader dates) {
        for (String form : INDEFINITE) {
            if (scan.take(form)) {
                return Optional.of(new Declassification.Indefinite(form.startsWith("M") ? "MR" : "OADR"));
            }
        }
        if (scan.take("ORIGINATING AGENCY'S DETERMINATION REQUIRED")) {
            return Optional.of(new Declassification.Indefinite("OADR"));
        }
        if (scan.take("DNI ONLY")) {
            return Optional.of(new Declassification.Indefinite("DNI Only"));
        }
        if (scan.take("DCI ONLY")) {
            return Optional.of(new Declassification.Indefinite("DCI Only"));
        }
        return schedule(scan).map(code -> new Declassification.Schedule(code, dateBeside(scan, dates)));
    }

    private static Optional<String> schedule(Scan scan) {
        for (String form : PLAIN) {
            if (scan.take(form)) {
                return Optional.of(form);
            }
        }
        for (String form : NUMBERED) {
            int start = scan.at;
            if (scan.take(form) || numberFollows(scan, form)) {
                int end = scan.at;
                scan.skip("-(");
                if (scan.digits() == 1 && !dateFollows(scan)) {
                    int number = scan.number(1);
                    scan.take(')');
                    return Optional.of(numbered(form, number));
                }
                scan.at = end;
                if (!form.startsWith("G")) {
                    return Optional.of(form);
                }
            }
            scan.at = start;
        }
        return Optional.empty();
    }

    /// `GP3`, `XGDS1`: no separator.
    private static boolean numberFollows(Scan scan, String form) {
        boolean here =
                scan.text.regionMatches(true, scan.at, form, 0, form.length()) && Scan.digit(scan.peek(form.length()));
        scan.at += here ? form.length() : 0;
        return here;
    }

    private static boolean dateFollows(Scan scan) {
        return scan.peek(1) == '/' || scan.peek(1) == '-';
    }

    private static String numbered(String form, int number) {
        return form.startsWith("G") ? "GROUP " + number : form + "-" + number;
    }

    /// The date beside a schedule; a name in parentheses and the classifier's code, `OR-M`, are passed
    /// over.
    private static Optional<LocalDate> dateBeside(Scan scan, DateReader dates) {
        scan.skip(",;:-.");
        Optional<LocalDate> date = switch (dates.read(scan)) {
            case DateReader.Found.Good(LocalDate read) -> Optional.of(read);
            case DateReader.Found.None(), DateReader.Found.Bad() -> Optional.empty();
        };
        scan.skip(",;:-.");
        if (scan.peek(0) == '(') {
            int close = scan.text.indexOf(')', scan.at);
            scan.at = close < 0 || close >= scan.end ? scan.end : close + 1;
        }
        scan.skip(",;:-.");
        if (scan.peek(0) == 'O' && scan.peek(1) == 'R' && (scan.peek(2) == '-' || scan.peek(2) == ' ')) {
            scan.at += 3;
            scan.at = scan.wordEnd();
        }
        return date;
    }
}
