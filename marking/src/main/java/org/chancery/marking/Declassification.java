package org.chancery.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.internal.authority.Arithmetic;
import org.chancery.marking.internal.authority.AuthorityWriter;

/// When classified information ceases to be so, as an authority block or an executive-order line says it.
///
/// What the statement comes to as a date is told by [#due].
public sealed interface Declassification {
    /// On a date.
    record On(LocalDate date) implements Declassification {}

    /// At an event, as "END OF THE TALKS".
    record AtEvent(String event) implements Declassification {
        public AtEvent {
            if (event.isBlank()) {
                throw new IllegalArgumentException("an event without words");
            }
        }
    }

    /// Exempt from the ordinary term.
    ///
    /// @param code in the form to write: `X1` to `X8`, `1.6X1`, `25X1` to `25X9`, `50X1-HUM`,
    ///     `50X2-WMD`, `EO 12951`, `N/A to RD portions` and their like
    /// @param date the date after which the exemption no longer holds, where one is stated
    record Exempt(String code, Optional<LocalDate> date) implements Declassification {}

    /// Until somebody decides: `OADR`, `MR`, `DNI Only`, `DCI Only`. None of them may be used now.
    record Indefinite(String code) implements Declassification {}

    /// By a schedule of an order that is past.
    ///
    /// @param code in the form to write: `GDS`, `XGDS-1`, `ADS`, `RDS-1`, `OR-M`, `GROUP 4`, `DNG`
    /// @param date the date stated beside it, as that of E.O. 12065; for `RDS` the date of the review
    record Schedule(String code, Optional<LocalDate> date) implements Declassification {
        public Schedule(String code) {
            this(code, Optional.empty());
        }
    }

    /// Not applicable: nothing is classified.
    record NotApplicable() implements Declassification {}

    /// Not understood, or nothing at all; as written.
    record Unread(String text) implements Declassification {}

    /// The date that is stated, if any; for a review, the date of the review.
    default Optional<LocalDate> stated() {
        return switch (this) {
            case On(LocalDate date) -> Optional.of(date);
            case Exempt(String _, Optional<LocalDate> date) -> date;
            case Schedule(String _, Optional<LocalDate> date) -> date;
            case AtEvent _, Indefinite _, NotApplicable _, Unread _ -> Optional.empty();
        };
    }

    /// The date that the statement comes to: the stated one; for a term that may not be used now, or none, 25
    /// years
    /// after the source, 50 for `25X1` to `25X9` without a date (32 CFR 2001.22(e)); for `50X1-HUM` and
    /// `50X2-WMD`
    /// the last day of the 75th year. Empty where none can be told: an event, `EO 12951`, what no date ends, and
    /// [NotApplicable]. Of a [Schedule] the level matters, too: see [DowngradingStep].
    ///
    /// That the date has come does not make a text unclassified; its originator says so.
    ///
    /// @param source the date of the text that bears the statement; where it is not known, today's
    default Optional<LocalDate> due(LocalDate source) {
        return Arithmetic.due(this, source);
    }

    /// Departures from the bounds that hold for a text of a date: 25 years, or 50 or 75 with an exemption
    /// (32 CFR 2001.12 and .26); and terms that may not be used any more. Their places are 0.
    default List<Finding> check(LocalDate documentDate) {
        return Arithmetic.check(this, documentDate, 0, 0);
    }

    /// The statement as an authority block or an executive-order line writes it; read again it is the same.
    default String write(AuthorityForm form) {
        return AuthorityWriter.term(this, form);
    }

    /// The day on which a permanent record is declassified without anybody's action: the last of its 25th year
    /// (32 CFR 2001.30; E.O. 13526 §3.3). Not so what is RD, FRD or TFNI.
    static LocalDate automatic(LocalDate origin) {
        return Arithmetic.automatic(origin, 25);
    }

    /// The same day for a block of records that are kept together: 25 years from the newest.
    ///
    /// @return empty where the block spans more than ten years, so that each record has its own day
    static Optional<LocalDate> automatic(LocalDate oldest, LocalDate newest) {
        return Arithmetic.plusYears(oldest, 10).isBefore(newest) ? Optional.empty() : Optional.of(automatic(newest));
    }
}
