package org.chancery.cable;

/// A piece of a heading, and what it says, in words for people.
///
/// @param text as it stands in the heading
/// @param meaning a sentence without its full stop
/// @param source where the rule stands ("ACP 127, format line 2")
public record HeadingTerm(String text, String meaning, String source) {}
