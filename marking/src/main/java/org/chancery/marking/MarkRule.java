package org.chancery.marking;

import java.time.LocalDate;

/// The catalogue of what markings are checked for, from the file `rules.tsv`.
///
/// Every rule has an id that stays, a severity, the source it is taken from, a title, the dates of the texts
/// for which it
/// holds, and an example of a text that keeps it and of one that breaks it; the examples are run as tests.
public enum MarkRule {
    SINGLE_SLASH("MARK-001"),
    LOOSE_SEPARATOR("MARK-002"),
    OLD_SPELLING("MARK-003"),
    NO_LEVEL_WRITTEN("MARK-004"),
    ENTIRE_TEXT("MARK-005"),
    UNKNOWN_CONTROL("MARK-006"),
    SMALL_LETTERS("MARK-007"),
    STRAY_SEPARATOR("MARK-008"),
    NOFORN_WITH_REL("MARK-009"),
    REL_INCOMPLETE("MARK-010"),
    EXCLUDED("MARK-011"),
    UNCLASSIFIED_CONTROL("MARK-012"),
    LEVEL_TOO_LOW("MARK-013"),
    TWO_LEVELS("MARK-014"),
    LEVEL_MISSING("MARK-015"),
    REL_WITHOUT_LIST("MARK-016"),
    NO_COUNTRY("MARK-017"),
    NOFORN_REQUIRED("MARK-018"),
    WRONG_SEPARATOR("MARK-019"),
    CATEGORY_ORDER("MARK-020"),
    REGISTER_ORDER("MARK-021"),
    LIST_ORDER("MARK-022"),
    REPEATED("MARK-023"),
    TERM_IN_MARK("MARK-024"),
    REQUIRED("MARK-025"),
    COMPARTMENT_MISSING("MARK-026"),
    SUPERSEDED("MARK-027"),
    RELEASE_UNSAID("MARK-028"),
    EYES_RETIRED("MARK-029"),
    SAR_REPEATED("MARK-030"),
    JOINT_OWNERS("MARK-031"),
    JOINT_RELEASE("MARK-032"),
    JOINT_LEVEL("MARK-033"),
    RELIDO_OF_OTHERS("MARK-034"),
    COUNCIL_ACTIVITY("MARK-035"),

    ORDER_UNKNOWN("MARK-040"),
    ORDER_MISSING("MARK-041"),
    ORDER_NOT_IN_FORCE("MARK-042"),
    DECLASSIFICATION_MISSING("MARK-043"),
    DECLASSIFICATION_UNREAD("MARK-044"),
    DATE_IMPOSSIBLE("MARK-045"),
    TWO_DIGIT_YEAR("MARK-046"),
    DATE_INCOMPLETE("MARK-047"),
    DATE_FORM("MARK-048"),
    DATE_BEFORE("MARK-049"),
    DATE_TOO_LATE("MARK-050"),
    EXEMPTION_RETIRED("MARK-051"),
    INDEFINITE_RETIRED("MARK-052"),
    SCHEDULE_RETIRED("MARK-053"),
    EXEMPTION_UNKNOWN("MARK-054"),
    EXEMPTION_SPELLING("MARK-055"),
    EVENT_DOUBTFUL("MARK-056"),
    EXEMPTION_TOO_LATE("MARK-057"),
    TREATY("MARK-058"),
    SEVERAL_TERMS("MARK-059"),

    CLASSIFIER_MISSING("MARK-060"),
    REASON_MISSING("MARK-061"),
    REASON_UNKNOWN("MARK-062"),
    REASON_LATE("MARK-063"),
    REASON_EARLY("MARK-064"),
    REASON_WITHOUT_SECTION("MARK-065"),
    REASON_OF_DERIVATIVE("MARK-066"),
    TERM_MISSING("MARK-067"),
    NAME_DOUBTFUL("MARK-068"),
    EXEMPTION_WITHOUT_DATE("MARK-069");

    private final String id;
    private final Severity severity;
    private final LocalDate from;
    private final LocalDate until;
    private final String citation;
    private final String title;

    MarkRule(String id) {
        RuleFile.Row row = RuleFile.row(id);
        this.id = id;
        this.severity = row.severity();
        this.from = row.from();
        this.until = row.until();
        this.citation = row.citation();
        this.title = row.title();
    }

    /// The id, `MARK-nnn`: never used again for another rule.
    public String id() {
        return id;
    }

    /// How grave a departure is.
    public Severity severity() {
        return severity;
    }

    /// The first day of the texts for which the rule holds; [LocalDate#MIN] where it always did.
    public LocalDate from() {
        return from;
    }

    /// The last day of the texts for which the rule holds; [LocalDate#MAX] where there is none.
    public LocalDate until() {
        return until;
    }

    /// Whether the rule holds for a text of a date.
    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /// The rule's source.
    public String citation() {
        return citation;
    }

    /// The rule in a line.
    public String title() {
        return title;
    }

    /// A text that keeps the rule.
    public MarkExample good() {
        return RuleFile.row(id).good();
    }

    /// A text that breaks the rule.
    public MarkExample bad() {
        return RuleFile.row(id).bad();
    }

    /// A departure from this rule.
    public Finding at(int start, int end, String message) {
        return new Finding(id, severity, start, end, message, citation);
    }
}
