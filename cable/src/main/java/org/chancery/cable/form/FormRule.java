package org.chancery.cable.form;

import org.chancery.marking.form.Refusal;

/// What the forms of a message must keep to be read: every rule has an id that stays, and a source.
public enum FormRule {
    TOO_LARGE("CABLE-FORM-001", "bound of this program"),
    TOO_DEEP("CABLE-FORM-002", "bound of this program"),
    NOT_UTF8("CABLE-FORM-003", "RFC 8259 §8.1"),
    NOT_JSON("CABLE-FORM-004", "RFC 8259"),
    DUPLICATE_KEY("CABLE-FORM-005", "RFC 8259 §4"),
    SCHEMA("CABLE-FORM-006", "urn:chancery:schema:message:1"),

    NOT_MAIL("CABLE-FORM-020", "RFC 5322"),
    MIME("CABLE-FORM-021", "RFC 2045 to 2047"),
    MILITARY_HEADER("CABLE-FORM-022", "RFC 6477"),
    LABEL_HEADER("CABLE-FORM-023", "RFC 7444"),
    NO_PLACE("CABLE-FORM-024", "RFC 5322; RFC 6477"),
    MAIL_BODY("CABLE-FORM-025", "docs/forms.md");

    private final String id;
    private final String citation;

    FormRule(String id, String citation) {
        this.id = id;
        this.citation = citation;
    }

    /// The id, `CABLE-FORM-nnn`: never used again for another rule.
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
