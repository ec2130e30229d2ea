package org.chancery.marking;

import java.time.LocalDate;

/// A rule that texts are checked for, as an entry of a catalogue.
///
/// It has an id that stays, a severity, the source it is taken from, a title that says what must hold, the dates of the
/// texts for which it holds, and an example that keeps it and one that breaks it; the examples are run as tests.
public interface CheckRule {
    /// The rule's row in its catalogue.
    RuleTable.Row row();

    /// An example that keeps the rule.
    CheckExample good();

    /// An example that breaks the rule.
    CheckExample bad();

    /// The id, as `MARK-009`: never used again for another rule.
    default String id() {
        return row().id();
    }

    /// How grave a departure is.
    default Severity severity() {
        return row().severity();
    }

    /// The first day of the texts for which the rule holds; [LocalDate#MIN] where it always did.
    default LocalDate from() {
        return row().from();
    }

    /// The last day of the texts for which the rule holds; [LocalDate#MAX] where there is none.
    default LocalDate until() {
        return row().until();
    }

    /// Whether the rule holds for a text of a date.
    default boolean holds(LocalDate date) {
        return !date.isBefore(from()) && !date.isAfter(until());
    }

    /// The rule's source.
    default String citation() {
        return row().citation();
    }

    /// What must hold, in a line.
    default String title() {
        return row().title();
    }

    /// How the rule is applied and what is passed over, in Markdown, where the title does not say all; else empty.
    default String note() {
        return "";
    }
}
