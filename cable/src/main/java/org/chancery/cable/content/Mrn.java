package org.chancery.cable.content;

import java.util.OptionalInt;

/// A message reference number: post or series, serial and year, as `PORTO SERENO 887` of 2009.
///
/// @param year of a message's own number the year in it, else of its date-time group, else of the archive's id; of a
///     cited one the year written before it, else the citing message's
public record Mrn(String post, int number, OptionalInt year) {}
