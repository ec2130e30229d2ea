package org.chancery.archive.internal.query;

import java.util.List;

/// Writes clauses as a query: read again they are the same clauses, but for their places.
public final class QueryWriter {
    private QueryWriter() {}

    /// The clause in the one way to write it.
    public static String write(Clause clause) {
        StringBuilder text = new StringBuilder();
        write(clause, text);
        return text.toString();
    }

    private static void write(Clause clause, StringBuilder text) {
        switch (clause) {
            case Clause.All all -> row(all.parts(), " ", text);
            case Clause.Any any -> row(any.parts(), " OR ", text);
            case Clause.Not not -> not(not.part(), text);
            case Clause.Near near -> row(near.parts(), " NEAR/" + near.distance() + " ", text);
            case Clause.Term term -> term(term, text);
            case Clause.In in -> {
                text.append(in.field().word()).append(':');
                term(in.term(), text);
            }
            case Clause.Numbered(Field field, MessageNumber number, Place _) ->
                text.append(field.word()).append(":\"").append(number.write()).append('"');
            case Clause.Dated(Period period, Place _) -> text.append("dtg:").append(period.write());
            case Clause.Marked marked ->
                text.append(marked.level() ? "level:" : "mark:")
                        .append(marked.comparison().sign())
                        .append('"')
                        .append(marked.mark())
                        .append('"');
            case Clause.Urgent urgent ->
                text.append("precedence:")
                        .append(urgent.comparison().sign())
                        .append(urgent.precedence().name());
        }
    }

    private static void row(List<? extends Clause> parts, String between, StringBuilder text) {
        boolean first = true;
        for (Clause part : parts) {
            text.append(first ? "" : between);
            first = false;
            if (part instanceof Clause.Any) {
                bracketed(part, text);
            } else {
                write(part, text);
            }
        }
    }

    private static void not(Clause part, StringBuilder text) {
        switch (part) {
            case Clause.Not _ -> {
                text.append("NOT ");
                write(part, text);
            }
            case Clause.All _, Clause.Any _ -> {
                text.append('-');
                bracketed(part, text);
            }
            case Clause other -> {
                text.append('-');
                write(other, text);
            }
        }
    }

    private static void bracketed(Clause part, StringBuilder text) {
        text.append('(');
        write(part, text);
        text.append(')');
    }

    private static void term(Clause.Term term, StringBuilder text) {
        switch (term) {
            case Clause.Word word -> text.append(word.text());
            case Clause.Prefix prefix -> text.append(prefix.text()).append('*');
            case Clause.Like like -> text.append(like.text()).append('~').append(like.edits());
            case Clause.Phrase phrase -> {
                text.append('"').append(phrase.text()).append('"');
                if (phrase.within() > 0) {
                    text.append('~').append(phrase.within());
                }
            }
            case Clause.Whole whole -> text.append("=\"").append(whole.text()).append('"');
        }
    }
}
