package org.chancery.archive;

/// A finding in a message of an import, for the operator who imports.
///
/// @param source the file, and the place in it where it held more than one message
/// @param line in the message, from 1
/// @param rule the rule's id
/// @param severity as the rule has it
/// @param text what is wrong, for a person
public record Noted(String source, long line, String rule, String severity, String text) {
    @Override
    public String toString() {
        return source + ":" + line + ": " + rule + " " + severity + ": " + text;
    }
}
