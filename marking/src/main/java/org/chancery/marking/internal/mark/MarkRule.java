package org.chancery.marking.internal.mark;

import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// The rules that marks are read under.
enum MarkRule {
    SINGLE_SLASH("MARK-001", Severity.LEGACY, "CAPCO 2016 §A.6"),
    LOOSE_SEPARATOR("MARK-002", Severity.LEGACY, "CAPCO 2016 §A.6, §F"),
    OLD_SPELLING("MARK-003", Severity.LEGACY, "CAPCO 2016 §D.1, §F"),
    NO_LEVEL_WRITTEN("MARK-004", Severity.LEGACY, "CAPCO 2016 §H.9"),
    ENTIRE_TEXT("MARK-005", Severity.LEGACY, "32 CFR 2001.21(c)"),
    UNKNOWN_CONTROL("MARK-006", Severity.DOUBT, "CAPCO 2016 §A.6"),
    SMALL_LETTERS("MARK-007", Severity.DOUBT, "CAPCO 2016 §C"),
    STRAY_SEPARATOR("MARK-008", Severity.DOUBT, "CAPCO 2016 §A.6"),
    NOFORN_WITH_REL("MARK-009", Severity.ERROR, "CAPCO 2016 §H.8"),
    REL_INCOMPLETE("MARK-010", Severity.ERROR, "CAPCO 2016 §H.8"),
    EXCLUDED("MARK-011", Severity.ERROR, "CAPCO 2016 §H.9"),
    UNCLASSIFIED_CONTROL("MARK-012", Severity.ERROR, "CAPCO 2016 §H.8, §H.9"),
    LEVEL_TOO_LOW("MARK-013", Severity.ERROR, "CAPCO 2016 §H"),
    TWO_LEVELS("MARK-014", Severity.ERROR, "CAPCO 2016 §A.6"),
    LEVEL_MISSING("MARK-015", Severity.ERROR, "CAPCO 2016 §A.6"),
    REL_WITHOUT_LIST("MARK-016", Severity.DOUBT, "CAPCO 2016 §H.8"),
    NO_COUNTRY("MARK-017", Severity.DOUBT, "CAPCO 2016 §H.8"),
    NOFORN_REQUIRED("MARK-018", Severity.ERROR, "CAPCO 2016 §H.9");

    private final String id;
    private final Severity severity;
    private final String citation;

    MarkRule(String id, Severity severity, String citation) {
        this.id = id;
        this.severity = severity;
        this.citation = citation;
    }

    Finding at(int start, int end, String message) {
        return new Finding(id, severity, start, end, message, citation);
    }
}
