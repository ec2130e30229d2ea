package org.chancery.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.chancery.marking.internal.authority.Hierarchy;

/// The declassification instruction of one source of a derivative text, and the source's date.
///
/// @param date empty where the source's date is not known; the day of the derivative decision then stands for it
public record DatedInstruction(Declassification declassification, Optional<LocalDate> date) {
    /// The one instruction that a text from several classified sources bears: that which lasts longest.
    ///
    /// In this order (CAPCO 2016 §E.3): what no date ends (RD, FRD, TFNI, NATO); `50X1-HUM`, `50X2-WMD`; 50-year
    /// exemptions with a date; `EO 12951`; 25-year exemptions with a date; those without, whose date is then
    /// computed; a date; an event; a computed date. Of equals the later, then the lower number. A computed
    /// date that lies
    /// after the stated ones holds instead of them: a program never shortens. A source to which it does not apply
    /// is unclassified, and passed over.
    ///
    /// @return [Declassification.NotApplicable] of nothing
    public static Declassification longest(Collection<DatedInstruction> sources, LocalDate today) {
        return Hierarchy.longest(sources, today);
    }
}
