package org.chancery.marking.form;

/// What forms are checked for when they are read or written: every rule has an id that stays, a source
/// and a title.
public enum FormRule {
    NO_PORTIONS("FORM-001", "ISM-ID-00324", "A document has portions"),
    BANNER_BELOW("FORM-002", "CAPCO 2016 §D.2; ISM-ID-00056 and others", "A banner says what its portions say"),
    BANNER_UNJUSTIFIED(
            "FORM-003", "CAPCO 2016 §D.2; ISM-ID-00108 and others", "A banner says no more, but for a reason"),
    AUTHORITY_MISSING("FORM-004", "32 CFR 2001.21; ISM-ID-00142", "A classified document says who classified it"),
    AUTHORITY_UNCLASSIFIED("FORM-005", "ISM-ID-00016", "An unclassified document has no such authority"),
    REASON("FORM-006", "32 CFR 2001.21, .22; ISM-ID-00017, -00221", "An original decision has reasons, another none"),
    TERM("FORM-007", "32 CFR 2001.21; ISM-ID-00014, -00141", "A classified document says when to declassify"),
    TERM_NUCLEAR("FORM-008", "ISM-ID-00176, -00246", "RD and FRD are never declassified by a date"),
    TERM_NATO("FORM-012", "32 CFR 2001.24; ISM-ID-00315, -00316", "What NATO gave is declassified by no date"),
    RELIDO("FORM-013", "ISM-ID-00132, -00521", "Where the banner is RELIDO, every classified portion says so"),
    LIMIT("FORM-014", "ISM", "Words of the form stand where it lets them"),
    LEVEL("FORM-015", "STANAG 4774; RFC 2634 §3.2", "A label's classification is one of its policy"),
    POLICY("FORM-016", "STANAG 4774; RFC 2634 §3.2", "A label is read by its own policy"),
    TAG("FORM-017", "STANAG 4774; RFC 2634 §3.2; X.841", "A label's categories are known, and fit together"),
    NOBODY("FORM-018", "X.841 §6", "A label lets somebody in"),
    NOT_XML("FORM-019", "XML 1.0", "A document is XML, without a document type"),
    NOT_UNDERSTOOD("FORM-020", "STANAG 4774", "What stands in a label is understood, for it may restrict"),
    NOT_DER("FORM-021", "X.690 §10, §11", "A label is in the distinguished encoding"),
    SPIF("FORM-022", "Open XML SPIF 2.1", "A policy file tells a policy that a scheme can keep"),
    SPIF_LEFT("FORM-023", "Open XML SPIF 2.1", "What of a policy a scheme does not keep is told"),
    NO_WORD("FORM-009", "ISM", "Every word of a mark has its word in the form"),
    NO_CHARACTER("FORM-010", "XML 1.0 §2.2", "Every character can stand in the form"),
    TOO_LARGE("FORM-011", "bounds of this program", "A form keeps within its bounds");

    private final String id;
    private final String citation;
    private final String title;

    FormRule(String id, String citation, String title) {
        this.id = id;
        this.citation = citation;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String citation() {
        return citation;
    }

    public String title() {
        return title;
    }

    /// A refusal by this rule.
    public Refusal at(String place, String reason) {
        return new Refusal(id, place, reason, citation);
    }
}
