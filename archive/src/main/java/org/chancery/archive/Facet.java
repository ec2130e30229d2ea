package org.chancery.archive;

import java.util.List;

/// What the messages found have in common: values of one field, each with the number of messages that have it.
///
/// @param field the field's name in queries: `from`, `tags`, `dtg`, `level`, `caption`, `precedence` or `addressee`
/// @param values the most frequent values, equals by their text; at most [#SHOWN], but years all
/// @param others how many further values there are
public record Facet(String field, List<Value> values, int others) {
    /// Values shown of one field.
    public static final int SHOWN = 8;

    public Facet {
        values = List.copyOf(values);
    }

    /// One value.
    ///
    /// @param text as written in a message ("FORMIN ALDERMERE"); of a level its abbreviation, of a year its
    ///     digits
    /// @param messages how many messages in the sight are found that have it
    /// @param query the query narrowed to these messages, or without the value where that is chosen; empty where
    ///     no query can say it
    /// @param chosen whether the query asks for the value already
    public record Value(String text, long messages, String query, boolean chosen) {}
}
