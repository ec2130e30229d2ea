package org.chancery.cable.content;

/// Why a form was not written or read, and where.
///
/// @param rule the rule's id, as `WRITE-012`
/// @param place where: `paragraph 3, character 17` of a content, `byte 14` or `line 3` of a form
/// @param reason what is wrong, for a person
/// @param citation where the rule comes from
public record Refusal(String rule, String place, String reason, String citation) {
    @Override
    public String toString() {
        return rule + " at " + place + ": " + reason + " (" + citation + ")";
    }
}
