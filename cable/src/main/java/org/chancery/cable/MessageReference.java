package org.chancery.cable;

import java.util.OptionalInt;

/// Message reference number: post or series, serial, and the year where the text states it
/// (`PORTO SERENO 000887`; `NAVADMIN 129/05` is series NAVADMIN, 129, 2005).
public record MessageReference(String post, int number, OptionalInt year, Span span) {}
