package org.chancery.cable.write;

import org.chancery.marking.form.Refusal;

/// What a content must keep to be written as a telegram: every rule has an id that stays, and a source.
public enum WriteRule {
    NO_PRECEDENCE("WRITE-001", "5 FAH-2 H-320, format line 5"),
    NO_TIME("WRITE-002", "5 FAH-2 H-320, format line 5"),
    BAD_TIME("WRITE-003", "5 FAH-2 H-320, format line 5"),
    NO_ORIGINATOR("WRITE-004", "5 FAH-2 H-320, format line 6"),
    NO_ADDRESSEE("WRITE-005", "5 FAH-2 H-320, format lines 7 and 8"),
    NO_CLASSIFICATION("WRITE-006", "5 FAH-2 H-320, format line 12; 32 CFR 2001.24"),
    NO_SUBJECT("WRITE-007", "5 FAH-1 H-211"),
    NO_TEXT("WRITE-008", "ACP 127, format line 12"),

    BAD_TRANSMISSION("WRITE-020", "ACP 127, format lines 1 to 4"),
    BAD_SIGNAL("WRITE-021", "ACP 127, format lines 4 and 5"),
    WARNING_DISAGREES("WRITE-022", "ACP 127, format line 4"),
    BAD_ADDRESS("WRITE-023", "5 FAH-2 H-320, format lines 6 to 9"),
    BAD_NUMBER("WRITE-024", "5 FAH-2 H-320, format line 12"),
    NUMBER_YEAR("WRITE-025", "5 FAH-2 H-320, format lines 5 and 12"),

    UNKNOWN_CAPTION("WRITE-040", "5 FAH-2 H-440"),
    NO_PASSING_LINE("WRITE-041", "5 FAH-2 H-250"),
    BAD_FIELD("WRITE-042", "5 FAH-1 H-211"),
    REFERENCE_NAMES("WRITE-043", "5 FAH-1 H-211"),

    UNMARKED("WRITE-060", "32 CFR 2001.21(c)"),
    NOT_A_MARK("WRITE-061", "32 CFR 2001.21(c)"),
    MARK_ABOVE("WRITE-062", "32 CFR 2001.23; CAPCO 2016 §D.2"),

    CHARACTER("WRITE-080", "ACP 127; ITA2, US variant"),
    LINE_TOO_LONG("WRITE-081", "ACP 127"),
    TOO_MANY_SECTIONS("WRITE-082", "ACP 127"),
    SECTION_TOO_LONG("WRITE-083", "ACP 127"),
    TOO_LONG("WRITE-084", "bound of this archive"),
    READS_OTHERWISE("WRITE-085", "ACP 127"),

    SECTIONS_MISSING("WRITE-100", "ACP 127"),
    SECTIONS_DIFFER("WRITE-101", "ACP 127");

    private final String id;
    private final String citation;

    WriteRule(String id, String citation) {
        this.id = id;
        this.citation = citation;
    }

    /// The id, `WRITE-nnn`: never used again for another rule.
    public String id() {
        return id;
    }

    /// The rule's source.
    public String citation() {
        return citation;
    }

    /// A refusal by this rule.
    public Refusal at(String place, String reason) {
        return new Refusal(id, place, reason, citation);
    }
}
