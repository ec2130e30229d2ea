package org.chancery.marking;

/// What markings are checked for: every rule has an id that stays, a severity, the source it is taken from and a title.
public enum MarkRule {
    SINGLE_SLASH("MARK-001", Severity.LEGACY, "CAPCO 2016 §A.6", "Two slashes stand between level and controls"),
    LOOSE_SEPARATOR("MARK-002", Severity.LEGACY, "CAPCO 2016 §A.6, §F", "Slashes stand between controls"),
    OLD_SPELLING("MARK-003", Severity.LEGACY, "CAPCO 2016 §D.1, §F", "Words stand in the form of their place"),
    NO_LEVEL_WRITTEN("MARK-004", Severity.LEGACY, "CAPCO 2016 §H.9", "A mark begins with a level"),
    ENTIRE_TEXT("MARK-005", Severity.LEGACY, "32 CFR 2001.21(c)", "Each portion bears its own mark"),
    UNKNOWN_CONTROL("MARK-006", Severity.DOUBT, "CAPCO 2016 §A.6", "Controls are those of the register"),
    SMALL_LETTERS("MARK-007", Severity.DOUBT, "CAPCO 2016 §C", "Marks are written in capitals"),
    STRAY_SEPARATOR("MARK-008", Severity.DOUBT, "CAPCO 2016 §A.6", "Separators stand between two things"),
    NOFORN_WITH_REL("MARK-009", Severity.ERROR, "CAPCO 2016 §H.8", "NOFORN excludes release to others"),
    REL_INCOMPLETE("MARK-010", Severity.ERROR, "CAPCO 2016 §H.8", "REL TO lists the owner and at least one more"),
    EXCLUDED("MARK-011", Severity.ERROR, "CAPCO 2016 §H.9", "Controls that exclude each other do not meet"),
    UNCLASSIFIED_CONTROL("MARK-012", Severity.ERROR, "CAPCO 2016 §H.8, §H.9", "Some controls are of unclassified text"),
    LEVEL_TOO_LOW("MARK-013", Severity.ERROR, "CAPCO 2016 §H", "Some controls need a level"),
    TWO_LEVELS("MARK-014", Severity.ERROR, "CAPCO 2016 §A.6", "A mark has one level"),
    LEVEL_MISSING("MARK-015", Severity.ERROR, "CAPCO 2016 §A.6", "A mark has a level"),
    REL_WITHOUT_LIST("MARK-016", Severity.DOUBT, "CAPCO 2016 §H.8", "REL has its list beside it"),
    NO_COUNTRY("MARK-017", Severity.DOUBT, "CAPCO 2016 §H.8", "Lists of countries hold codes of countries"),
    NOFORN_REQUIRED("MARK-018", Severity.ERROR, "CAPCO 2016 §H.9", "Some controls require NOFORN"),

    ORDER_UNKNOWN("MARK-040", Severity.ERROR, "5 FAH-1 H-211", "The number is that of an order on classification"),
    ORDER_MISSING("MARK-041", Severity.DOUBT, "5 FAH-1 H-211", "The line names its order"),
    ORDER_NOT_IN_FORCE("MARK-042", Severity.DOUBT, "32 CFR 2001.22(e)", "The order is in force on the message's date"),
    DECLASSIFICATION_MISSING("MARK-043", Severity.DOUBT, "32 CFR 2001.21(a)(4)", "The line says when to declassify"),
    DECLASSIFICATION_UNREAD("MARK-044", Severity.DOUBT, "32 CFR 2001.21(a)(4)", "The line says it in a known form"),
    DATE_IMPOSSIBLE("MARK-045", Severity.ERROR, "32 CFR 2001.21(a)(4)", "A date is one of the calendar"),
    TWO_DIGIT_YEAR("MARK-046", Severity.LEGACY, "32 CFR 2001.21(a)(4)", "Years have four digits"),
    DATE_INCOMPLETE("MARK-047", Severity.DOUBT, "32 CFR 2001.21(a)(4)", "A date has year, month and day"),
    DATE_FORM("MARK-048", Severity.DOUBT, "5 FAH-1 H-211", "A date has the form of the line"),
    DATE_BEFORE("MARK-049", Severity.DOUBT, "32 CFR 2001.12(a)", "Declassification lies after the message's date"),
    DATE_TOO_LATE("MARK-050", Severity.ERROR, "32 CFR 2001.12(a)", "Declassification comes within 25 years"),
    EXEMPTION_RETIRED(
            "MARK-051", Severity.LEGACY, "E.O. 13292; 32 CFR 2001.22(e)", "X1 to X8 are of E.O. 12958 of 1995"),
    INDEFINITE_RETIRED("MARK-052", Severity.LEGACY, "32 CFR 2001.22(e)", "Somebody's later decision is no term"),
    SCHEDULE_RETIRED("MARK-053", Severity.LEGACY, "32 CFR 2001.22(e)", "Schedules are of the order that has them"),
    EXEMPTION_UNKNOWN("MARK-054", Severity.ERROR, "32 CFR 2001.26", "Exemptions are those of the order"),
    EXEMPTION_SPELLING("MARK-055", Severity.LEGACY, "32 CFR 2001.26", "Exemptions have one form"),
    EVENT_DOUBTFUL("MARK-056", Severity.DOUBT, "32 CFR 2001.12(a)", "An event is told as one"),
    EXEMPTION_TOO_LATE("MARK-057", Severity.ERROR, "32 CFR 2001.26", "Exemptions end within 50 or 75 years"),
    TREATY("MARK-058", Severity.ERROR, "CAPCO 2016 §E.6", "A treaty is no term"),
    SEVERAL_TERMS("MARK-059", Severity.DOUBT, "CAPCO 2016 §E.3", "One term is stated"),

    CLASSIFIER_MISSING("MARK-060", Severity.ERROR, "32 CFR 2001.21(a)(1)", "A classifier is named"),
    REASON_MISSING("MARK-061", Severity.ERROR, "32 CFR 2001.21(a)(3)", "An original decision has a reason"),
    REASON_UNKNOWN("MARK-062", Severity.ERROR, "32 CFR 2001.21(a)(3)", "Reasons are those of the order"),
    REASON_LATE("MARK-063", Severity.LEGACY, "E.O. 13292", "Reasons 1.5 end where reasons 1.4 begin"),
    REASON_EARLY("MARK-064", Severity.DOUBT, "E.O. 13292", "Reasons 1.4 begin on 22 September 2003"),
    REASON_WITHOUT_SECTION("MARK-065", Severity.LEGACY, "32 CFR 2001.21(a)(3)", "A reason names its section"),
    REASON_OF_DERIVATIVE("MARK-066", Severity.ERROR, "32 CFR 2001.22", "A derivative decision states no reason"),
    TERM_MISSING("MARK-067", Severity.ERROR, "32 CFR 2001.22(e)", "A derivative decision says when to declassify"),
    NAME_DOUBTFUL("MARK-068", Severity.DOUBT, "32 CFR 2001.21(a)(1)", "Name and title can be told apart");

    private final String id;
    private final Severity severity;
    private final String citation;
    private final String title;

    MarkRule(String id, Severity severity, String citation, String title) {
        this.id = id;
        this.severity = severity;
        this.citation = citation;
        this.title = title;
    }

    /// The id, `MARK-nnn`: never used again for another rule.
    public String id() {
        return id;
    }

    /// How grave a departure is.
    public Severity severity() {
        return severity;
    }

    /// The rule's source.
    public String citation() {
        return citation;
    }

    /// The rule in a line.
    public String title() {
        return title;
    }

    /// A departure from this rule.
    public Finding at(int start, int end, String message) {
        return new Finding(id, severity, start, end, message, citation);
    }
}
