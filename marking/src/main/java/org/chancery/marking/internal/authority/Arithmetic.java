package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.marking.Declassification;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Dates of declassification (32 CFR 2001.12, .22(e), .26, .30).
public final class Arithmetic {
    private static final int ORDINARY = 25;
    private static final int EXEMPT_AT_25 = 50;
    private static final int EXEMPT_AT_50 = 75;
    private static final int FARTHEST_YEAR = 900_000;

    private Arithmetic() {}

    /// The date that a statement comes to; empty where none can be told.
    public static Optional<LocalDate> due(Declassification term, LocalDate source) {
        return switch (term) {
            case Declassification.On(LocalDate date) -> Optional.of(date);
            case Declassification.AtEvent _, Declassification.NotApplicable _ -> Optional.empty();
            case Declassification.Exempt(String _, Optional<LocalDate> date) when date.isPresent() -> date;
            case Declassification.Exempt(String code, Optional<LocalDate> _) -> exempt(code, source);
            case Declassification.Schedule(String code, Optional<LocalDate> date)
            when date.isPresent() && !code.startsWith("RDS") -> date;
            case Declassification.Schedule _, Declassification.Indefinite _, Declassification.Unread _ ->
                Optional.of(plusYears(source, ORDINARY));
        };
    }

    private static Optional<LocalDate> exempt(String code, LocalDate source) {
        return switch (kind(code)) {
            case BOUNDLESS -> Optional.empty();
            case OF_50 -> Optional.of(automatic(source, EXEMPT_AT_50));
            case OF_25 -> Optional.of(plusYears(source, EXEMPT_AT_25));
            case OF_1995 -> Optional.of(plusYears(source, ORDINARY));
        };
    }

    /// What an exemption is exempt from.
    enum Kind {
        /// From every date: RD, FRD, TFNI, NATO, imagery under E.O. 12951.
        BOUNDLESS,
        /// From declassification after 50 years.
        OF_50,
        /// From declassification after 25 years.
        OF_25,
        /// From the ten years of the order of 1995.
        OF_1995
    }

    static Kind kind(String code) {
        if (code.startsWith("50") || code.startsWith("75")) {
            return Kind.OF_50;
        }
        if (code.startsWith("25")) {
            return Kind.OF_25;
        }
        return code.startsWith("X") || code.startsWith("1.") ? Kind.OF_1995 : Kind.BOUNDLESS;
    }

    /// Departures from bounds, and terms that are past.
    public static List<Finding> check(Declassification term, LocalDate document, int start, int end) {
        List<Finding> findings = new ArrayList<>();
        switch (term) {
            case Declassification.On(LocalDate date) -> ordinary(date, document, start, end, findings);
            case Declassification.Exempt exempt -> exemption(exempt, document, start, end, findings);
            case Declassification.Indefinite(String code) -> {
                if (!document.isBefore(Orders.ORDER_12958)) {
                    findings.add(
                            MarkRule.INDEFINITE_RETIRED.at(start, end, code + " is no term under the order in force"));
                }
            }
            case Declassification.Schedule(String code, Optional<LocalDate> _) -> {
                if (!document.isBefore(Orders.pastFrom(code))) {
                    findings.add(MarkRule.SCHEDULE_RETIRED.at(start, end, code + " is of an order that is past"));
                }
            }
            case Declassification.AtEvent _, Declassification.NotApplicable _, Declassification.Unread _ -> {}
        }
        return findings;
    }

    private static void ordinary(LocalDate date, LocalDate document, int start, int end, List<Finding> findings) {
        if (!date.isAfter(document)) {
            findings.add(MarkRule.DATE_BEFORE.at(start, end, "declassified on or before the message's date"));
        }
        if (!document.isBefore(Orders.ORDER_12958) && date.isAfter(plusYears(document, ORDINARY))) {
            findings.add(MarkRule.DATE_TOO_LATE.at(
                    start, end, "more than 25 years after " + document + ", without an exemption"));
        }
    }

    private static void exemption(
            Declassification.Exempt exempt, LocalDate document, int start, int end, List<Finding> findings) {
        String code = exempt.code();
        Kind kind = kind(code);
        if (kind == Kind.OF_1995 && !document.isBefore(Orders.AMENDED)) {
            findings.add(MarkRule.EXEMPTION_RETIRED.at(start, end, code + " may not be used since 22 September 2003"));
        }
        int most = kind == Kind.OF_50 ? EXEMPT_AT_50 : EXEMPT_AT_25;
        boolean bounded = kind == Kind.OF_50 || kind == Kind.OF_25;
        if (bounded
                && exempt.date()
                        .filter(date -> date.isAfter(plusYears(document, most)))
                        .isPresent()) {
            findings.add(MarkRule.EXEMPTION_TOO_LATE.at(start, end, code + " ends within " + most + " years"));
        }
        boolean named = code.toUpperCase(Locale.ROOT).contains("-");
        if (bounded && !named && exempt.date().isEmpty()) {
            findings.add(MarkRule.EXEMPTION_WITHOUT_DATE.at(start, end, code + " states a date or an event"));
        }
    }

    /// The last day of the year some years after that of a date.
    public static LocalDate automatic(LocalDate origin, int years) {
        return LocalDate.of(Math.min(origin.getYear(), FARTHEST_YEAR) + years, 12, 31);
    }

    /// The date some years later, the 28th for a 29 February; the date itself where that is out of all bounds.
    public static LocalDate plusYears(LocalDate date, int years) {
        return date.getYear() > FARTHEST_YEAR ? date : date.plusYears(years);
    }
}
