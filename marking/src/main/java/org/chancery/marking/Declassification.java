package org.chancery.marking;

import java.time.LocalDate;
import java.util.Optional;

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
}
