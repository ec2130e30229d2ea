package org.chancery.archive;

import java.util.UUID;

/// A finding about a part of the message that the reader may see.
///
/// Places count from the start of that part, not of the message: a line number in the message would tell how much
/// stands above it that the reader does not see.
///
/// @param portion the part it is about, an anchor of the same page
/// @param rule the rule's id ("CABLE-012")
/// @param severity `ERROR`, `LEGACY` or `DOUBT`
/// @param line in the portion, from 1
/// @param column in that line, from 1
/// @param message what is wrong, for a person
/// @param citation where the rule comes from
public record FindingView(
        UUID portion, String rule, String severity, int line, int column, String message, String citation) {}
