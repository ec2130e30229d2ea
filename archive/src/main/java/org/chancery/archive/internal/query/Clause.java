package org.chancery.archive.internal.query;

import java.util.List;
import org.chancery.cable.Precedence;
import org.chancery.marking.Label;

/// A query, understood: what must be true of a portion, or of the message that it stands in.
public sealed interface Clause {
    /// Where it was typed.
    Place place();

    /// All of these, two or more.
    record All(List<Clause> parts, Place place) implements Clause {
        public All {
            parts = several(parts);
        }
    }

    /// At least one of these, two or more.
    record Any(List<Clause> parts, Place place) implements Clause {
        public Any {
            parts = several(parts);
        }
    }

    /// Not this.
    record Not(Clause part, Place place) implements Clause {}

    /// Words and phrases in any order, with at most so many other words between them.
    record Near(List<Term> parts, int distance, Place place) implements Clause {
        public Near {
            parts = several(parts);
        }
    }

    /// What can be looked for in a text.
    sealed interface Term extends Clause {
        /// Letters, digits and whatever else was typed.
        String text();
    }

    /// A word in any of its inflections.
    record Word(String text, Place place) implements Term {}

    /// Words that begin so.
    record Prefix(String text, Place place) implements Term {}

    /// Words that differ by at most so many letters, one or two.
    record Like(String text, int edits, Place place) implements Term {}

    /// Words as they are, in this order.
    ///
    /// @param within how many steps words may stand off from where they are in the phrase
    record Phrase(String text, int within, Place place) implements Term {}

    /// A whole value, from its first word to its last.
    record Whole(String text, Place place) implements Term {}

    /// A term in a field.
    record In(Field field, Term term, Place place) implements Clause {}

    /// The number of a message, or one that it cites.
    record Numbered(Field field, MessageNumber number, Place place) implements Clause {}

    /// The time of the message's date-time group.
    record Dated(Period period, Place place) implements Clause {}

    /// The mark of the portion.
    ///
    /// @param mark as the scheme writes it
    /// @param level whether levels alone are compared
    record Marked(Comparison comparison, String mark, Label label, boolean level, Place place) implements Clause {}

    /// How urgent the message is.
    record Urgent(Comparison comparison, Precedence precedence, Place place) implements Clause {}

    private static <T> List<T> several(List<T> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("two or more belong together, not " + parts);
        }
        return List.copyOf(parts);
    }
}
