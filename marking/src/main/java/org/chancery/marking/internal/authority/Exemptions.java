package org.chancery.marking.internal.authority;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.Declassification;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Reads exemptions: `X1`, `1.6X6`, `25X4, 20501001`, `50X1-HUM`, `EO 12951`.
final class Exemptions {
    private Exemptions() {}

    static Optional<Declassification> read(Scan scan, DateReader dates, List<Finding> findings) {
        int start = scan.at;
        Optional<String> code = code(scan, findings);
        if (code.isEmpty()) {
            scan.at = start;
            return Optional.empty();
        }
        int behind = scan.at;
        more(scan, findings);
        scan.skip(",;:-");
        scan.take("ON");
        scan.blanks();
        return switch (dates.read(scan)) {
            case DateReader.Found.Good(java.time.LocalDate date) ->
                Optional.of(new Declassification.Exempt(code.get(), Optional.of(date)));
            case DateReader.Found.None(), DateReader.Found.Bad() -> {
                scan.at = Math.max(behind, scan.at);
                yield Optional.of(new Declassification.Exempt(code.get(), Optional.empty()));
            }
        };
    }

    private static Optional<String> code(Scan scan, List<Finding> findings) {
        int start = scan.at;
        if (scan.take("EO 12951") || scan.take("E.O. 12951")) {
            return Optional.of("EO 12951");
        }
        String prefix = prefix(scan);
        boolean bracket = scan.take('(');
        if (scan.peek(0) != 'X') {
            return Optional.empty();
        }
        scan.at++;
        scan.skip(prefix.isEmpty() ? "-" : "-.");
        int width = scan.digits();
        if (width < 1 || width > 2 || Scan.letter(scan.peek(width))) {
            return Optional.empty();
        }
        int number = scan.number(width);
        if (bracket) {
            scan.take(')');
        }
        int most = prefix.startsWith("25") || prefix.startsWith("50") ? 9 : 8;
        if (number < 1 || number > most) {
            findings.add(MarkRule.EXEMPTION_UNKNOWN.at(start, scan.at, "there is no exemption " + number));
        }
        return Optional.of(named(scan, prefix + "X" + number, start, findings));
    }

    private static String prefix(Scan scan) {
        for (String prefix : List.of("25", "50", "75")) {
            if (scan.text.startsWith(prefix, scan.at) && scan.at + 2 < scan.end && !Scan.digit(scan.peek(2))) {
                scan.at += 2;
                scan.skip("-");
                return prefix;
            }
        }
        if (scan.peek(0) == '1' && scan.peek(1) == '.' && Scan.digit(scan.peek(2)) && !Scan.digit(scan.peek(3))) {
            String prefix = scan.text.substring(scan.at, scan.at + 3);
            scan.at += 3;
            scan.skip(".-");
            return prefix;
        }
        return "";
    }

    /// `50X1-HUM` and `50X2-WMD`, and the older `25X1-human` for the former.
    private static String named(Scan scan, String code, int start, List<Finding> findings) {
        int end = scan.at;
        scan.skip("-");
        if (code.equals("25X1") && (scan.take("HUMAN") || scan.take("HUM"))) {
            findings.add(MarkRule.EXEMPTION_SPELLING.at(start, scan.at, "the form to write is 50X1-HUM"));
            return "50X1-HUM";
        }
        if (code.equals("50X1") && (scan.take("HUM") || scan.take("HUMAN"))) {
            return "50X1-HUM";
        }
        if (code.equals("50X2") && scan.take("WMD")) {
            return "50X2-WMD";
        }
        scan.at = end;
        return code;
    }

    /// Further exemptions: the first is kept, as only one may be stated.
    private static void more(Scan scan, List<Finding> findings) {
        while (true) {
            int before = scan.at;
            scan.skip(",;/&");
            if (scan.take("AND")) {
                scan.blanks();
            }
            int start = scan.at;
            int known = findings.size();
            if (start == before || code(scan, findings).isEmpty()) {
                while (findings.size() > known) {
                    findings.removeLast();
                }
                scan.at = before;
                return;
            }
            findings.add(MarkRule.SEVERAL_TERMS.at(start, scan.at, "more than one exemption; the first is kept"));
        }
    }
}
