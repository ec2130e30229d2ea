package org.chancery.cable;

import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// What the reader looks for: every rule has an id that stays, a severity and the source it is taken from.
public enum Rule {
    EMPTY("CABLE-001", Severity.ERROR, "5 FAH-2 H-320"),
    BINARY("CABLE-002", Severity.ERROR, "ACP 127"),
    WIDE_CHARACTERS("CABLE-003", Severity.ERROR, "ACP 127"),
    TOO_LONG("CABLE-004", Severity.ERROR, "bound of this archive"),
    NO_ELEMENT("CABLE-005", Severity.ERROR, "5 FAH-2 H-320"),
    NOT_UTF8("CABLE-006", Severity.DOUBT, "ACP 127"),
    NUL_BYTES("CABLE-007", Severity.DOUBT, "ACP 127"),
    TRUNCATED("CABLE-008", Severity.ERROR, "ACP 127, format lines 12 to 16"),

    NO_TIME("CABLE-020", Severity.ERROR, "5 FAH-2 H-320, format line 5"),
    BAD_TIME("CABLE-021", Severity.ERROR, "5 FAH-2 H-320, format line 5"),
    NO_ORIGINATOR("CABLE-022", Severity.ERROR, "5 FAH-2 H-320, format line 6"),
    STATION_DAY("CABLE-023", Severity.DOUBT, "ACP 127, format lines 3 and 5"),
    STATION_SERIAL("CABLE-024", Severity.DOUBT, "5 FAH-2 H-320, format lines 3 and 12"),
    CLOSING_SERIAL("CABLE-025", Severity.DOUBT, "ACP 127, format lines 3 and 15"),
    SECOND_HEADING("CABLE-026", Severity.DOUBT, "ACP 127, format line 12"),

    WARNING_DISAGREES("CABLE-040", Severity.ERROR, "ACP 127, format line 4"),
    CLASSIFICATIONS_DISAGREE("CABLE-041", Severity.ERROR, "5 FAH-2 H-320, format line 12"),
    NO_CLASS_LINE("CABLE-042", Severity.ERROR, "5 FAH-2 H-320, format line 12"),
    NO_MARKING("CABLE-043", Severity.ERROR, "32 CFR 2001.24"),
    UNKNOWN_CLASS_LINE("CABLE-044", Severity.ERROR, "5 FAH-2 H-320, format line 12"),
    DAMAGED_CLASS_LINE("CABLE-045", Severity.DOUBT, "5 FAH-2 H-320, format line 12"),
    SECOND_CLASS_LINE("CABLE-046", Severity.DOUBT, "5 FAH-2 H-320, format line 12"),
    DAMAGED_WARNING("CABLE-047", Severity.DOUBT, "ACP 127, format line 4"),

    NO_SUBJECT("CABLE-060", Severity.ERROR, "5 FAH-1 H-211"),
    NO_PARAGRAPHS("CABLE-061", Severity.DOUBT, "5 FAH-1 H-246"),
    NUMBERING_GAP("CABLE-062", Severity.DOUBT, "5 FAH-1 H-246"),
    NUMBERING_REPEATS("CABLE-063", Severity.DOUBT, "5 FAH-1 H-246"),

    PORTION_ABOVE("CABLE-080", Severity.ERROR, "32 CFR 2001.23; CAPCO 2016 §D.2"),
    CONTROL_NOT_ABOVE("CABLE-081", Severity.DOUBT, "CAPCO 2016 §D.2"),
    UNMARKED_PORTION("CABLE-082", Severity.DOUBT, "32 CFR 2001.21(c)"),
    LETTER_NOT_MARK("CABLE-083", Severity.DOUBT, "32 CFR 2001.21(c)"),
    MARK_INSIDE("CABLE-084", Severity.DOUBT, "32 CFR 2001.21(c)");

    private final String id;
    private final Severity severity;
    private final String citation;

    Rule(String id, Severity severity, String citation) {
        this.id = id;
        this.severity = severity;
        this.citation = citation;
    }

    /// The id, `CABLE-nnn`: never used again for another rule.
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

    /// A departure from this rule.
    public Finding at(Span span, String message) {
        return new Finding(id, severity, span.start(), span.end(), message, citation);
    }
}
