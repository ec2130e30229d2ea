package org.chancery.archive;

/// Why a query was not understood. Nothing was looked for.
///
/// @param start where in the query what is meant begins, in characters
/// @param end where it ends; may be `start`, where something is missing
/// @param reason what is wrong, for a person
/// @param instead a query that is understood, to be asked in its place; empty where there is none to offer
public record QueryProblem(int start, int end, String reason, String instead) {}
