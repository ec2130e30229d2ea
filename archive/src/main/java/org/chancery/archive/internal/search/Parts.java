package org.chancery.archive.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.Field;

/// What a clause is made of.
final class Parts {
    private Parts() {}

    /// Whether something is asked of the text of a portion.
    static boolean hasText(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.parts().stream().anyMatch(Parts::hasText);
            case Clause.Any any -> any.parts().stream().anyMatch(Parts::hasText);
            case Clause.Near _, Clause.Term _ -> true;
            case Clause.Not _, Clause.In _, Clause.Numbered _, Clause.Dated _, Clause.Marked _, Clause.Urgent _ ->
                false;
        };
    }

    /// What can be shown in a portion's text: the words and phrases asked for; where there are none, the values.
    static List<Clause> shown(Clause clause) {
        List<Clause> words = new ArrayList<>();
        boolean text = hasText(clause);
        for (Clause part : positive(clause)) {
            switch (part) {
                case Clause.Near near -> words.add(near);
                case Clause.Term term -> words.add(term);
                case Clause.In in when !text || in.field() == Field.MESSAGE -> words.add(in.term());
                case Clause other -> {}
            }
        }
        return words;
    }

    /// The values of the heading asked for.
    static List<Clause.In> values(Clause clause) {
        return positive(clause).stream()
                .filter(Clause.In.class::isInstance)
                .map(Clause.In.class::cast)
                .toList();
    }

    /// All clauses within that are asked for, and not their absence.
    static List<Clause> positive(Clause clause) {
        List<Clause> parts = new ArrayList<>();
        gather(clause, parts);
        return parts;
    }

    private static void gather(Clause clause, List<Clause> parts) {
        switch (clause) {
            case Clause.All all -> all.parts().forEach(part -> gather(part, parts));
            case Clause.Any any -> any.parts().forEach(part -> gather(part, parts));
            case Clause.Not _ -> {}
            case Clause other -> parts.add(other);
        }
    }
}
