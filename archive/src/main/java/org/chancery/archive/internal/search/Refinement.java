package org.chancery.archive.internal.search;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.Facet;
import org.chancery.archive.internal.query.Answer;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.Field;
import org.chancery.archive.internal.query.Place;
import org.chancery.archive.internal.query.QueryReader;
import org.chancery.archive.internal.query.QueryWriter;

/// Makes of a query others that are narrower or wider by one value.
final class Refinement {
    private final QueryReader reader;
    private final String query;
    private final Clause clause;

    Refinement(QueryReader reader, String query, Clause clause) {
        this.reader = reader;
        this.query = query;
        this.clause = clause;
    }

    /// A value with the query that it leads to.
    Facet.Value value(Field field, String text, long messages) {
        String asked = asked(field, text);
        Optional<Clause> value = read(asked);
        if (value.isEmpty()) {
            return new Facet.Value(text, messages, "", false);
        }
        String written = QueryWriter.write(value.get());
        Optional<Clause> chosen = parts().stream()
                .filter(part -> QueryWriter.write(part).equals(written))
                .findFirst();
        return chosen.map(part -> new Facet.Value(text, messages, without(part.place()), true))
                .orElseGet(() -> new Facet.Value(text, messages, with(asked), false));
    }

    private static String asked(Field field, String text) {
        return switch (field) {
            case DTG, LEVEL, PRECEDENCE -> field.word() + ":" + text;
            case FROM, TO, INFO, ADDRESSEE, TAGS, SUBJECT, CAPTION, SIGNED, MESSAGE, REF, NUMBER, MARK -> {
                boolean word = text.codePoints().allMatch(Character::isLetterOrDigit);
                yield field.word() + ":=" + (word ? text : '"' + text + '"');
            }
        };
    }

    private List<Clause> parts() {
        return clause instanceof Clause.All all ? all.parts() : List.of(clause);
    }

    private String with(String asked) {
        String narrowed = (clause instanceof Clause.Any ? "(" + query.strip() + ")" : query.strip()) + " " + asked;
        return read(narrowed).isPresent() ? narrowed : "";
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
