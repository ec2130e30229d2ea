package org.chancery.archive;

/// Something that an import did not file, and why.
///
/// @param source the file, and the entry in it where it is an archive ("mail.zip!a.txt")
/// @param line where in it, from 1
/// @param rule the rule's id
/// @param reason for a person
public record Refusal(String source, long line, String rule, String reason) {
    @Override
    public String toString() {
        return source + ":" + line + ": " + rule + ": " + reason;
    }
}
