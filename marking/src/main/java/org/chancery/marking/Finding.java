package org.chancery.marking;

/// One departure from a rule, with its place.
///
/// @param rule the rule's id, as "MARK-012"
/// @param start where in what was read it begins (bytes of a message, characters of a single mark)
/// @param end where it ends, exclusive
/// @param message what is wrong, for a person
/// @param citation where the rule comes from
public record Finding(String rule, Severity severity, int start, int end, String message, String citation) {
    /// The same finding in a text in which what was read begins at `offset`.
    public Finding shifted(int offset) {
        return new Finding(rule, severity, start + offset, end + offset, message, citation);
    }
}
