package org.chancery.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.internal.authority.Schedules;

/// A step of a schedule: on its day a text takes a lower level, or is declassified.
///
/// @param level the level from that day; empty where it is declassified
public record DowngradingStep(LocalDate on, Optional<Level> level) {
    /// The steps of a schedule for a text of a level and date, in order.
    ///
    /// `GDS` of E.O. 11652: top secret becomes secret at the end of the second full calendar year after that
    /// of its
    /// origin, confidential at the end of the fourth, and ends with the tenth; secret becomes confidential at the
    /// end of the second and ends with the eighth; confidential ends with the sixth. `GROUP 4` of E.O. 10501:
    /// a level
    /// every three years, declassified after twelve. A stated date ends `GDS` and `ADS`. Other schedules end by
    /// nobody's rule but that of [Declassification#automatic(LocalDate)], and have no steps.
    ///
    /// @param scheme whose levels TS, S and C are meant; a level it abbreviates otherwise has no steps
    public static List<DowngradingStep> of(
            Declassification.Schedule schedule, Level level, LocalDate origin, Scheme scheme) {
        return Schedules.steps(schedule, level, origin, scheme);
    }
}
