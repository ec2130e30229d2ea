package org.chancery.archive.internal.search;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.Facet;
import org.chancery.archive.internal.query.Answer;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.Field;
import org.chancery.archive.internal.query.Narrowing;
import org.chancery.archive.internal.query.Place;
import org.chancery.archive.internal.query.QueryReader;
import org.chancery.archive.internal.query.QueryWriter;

/// Makes of a query others that are narrower or wider by one value.
final class Refinement {
    private final QueryReader reader;
    private final String query;
    private final Clause clause;
    private final Narrowing narrowing;

    Refinement(QueryReader reader, String query, Clause clause) {
        this.reader = reader;
        this.query = query;
        this.clause = clause;
        narrowing = new Narrowing(reader, query);
    }

    /// A value with the query that it leads to.
    Facet.Value value(Field field, String text, long messages) {
        Optional<String> asked = Narrowing.value(field, text);
        Optional<Clause> value = asked.flatMap(this::read);
        if (value.isEmpty()) {
            return new Facet.Value(text, messages, "", false);
        }
        String written = QueryWriter.write(value.get());
        Optional<Clause> chosen = parts().stream()
                .filter(part -> QueryWriter.write(part).equals(written))
                .findFirst();
        return chosen.map(part -> new Facet.Value(text, messages, without(part.place()), true))
                .orElseGet(() -> new Facet.Value(text, messages, narrowing.with(asked.orElse("")), false));
    }

    private List<Clause> parts() {
        return clause instanceof Clause.All all ? all.parts() : List.of(clause);
    }

    /// Without what was typed at a place, and the name before it.
    private String without(Place place) {
        int start = place.start();
        int end = place.end();
        String wider = (query.substring(0, start).stripTrailing() + " "
                        + query.substring(end).stripLeading())
                .strip();
        return read(wider).isPresent() ? wider : "";
    }

    private Optional<Clause> read(String text) {
        return reader.read(text) instanceof Answer.Asked(Clause read) ? Optional.of(read) : Optional.empty();
    }
}
