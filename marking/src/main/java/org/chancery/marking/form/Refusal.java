package org.chancery.marking.form;

/// Why a form was not read or written, and where.
///
/// @param rule the rule's id, as "FORM-012"
/// @param place where, in the terms of the form: "portion 2", "byte 14", "line 3, column 5", the path of
///     an element
/// @param reason what is wrong, for a person
/// @param citation where the rule comes from
public record Refusal(String rule, String place, String reason, String citation) {
    @Override
    public String toString() {
        return rule + " at " + place + ": " + reason + " (" + citation + ")";
    }
}
