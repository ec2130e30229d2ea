package org.chancery.archive.internal.query;

import java.util.Optional;

/// Makes queries that ask for more than one that was asked.
public final class Narrowing {
    private final QueryReader reader;
    private final String asked;

    /// @param query that is understood, or blank
    public Narrowing(QueryReader reader, String query) {
        this.reader = reader;
        boolean either = reader.read(query) instanceof Answer.Asked(Clause clause) && clause instanceof Clause.Any;
        asked = either ? "(" + query.strip() + ")" : query.strip();
    }

    /// The query with something more asked for; empty where the two are not understood, as when they are
    /// too long.
    public String with(String more) {
        String both = (asked + " " + more).strip();
        return reader.read(both) instanceof Answer.Asked ? both : "";
    }

    /// What asks for a value of a field, whole and exactly; empty where nothing can.
    public static Optional<String> value(Field field, String text) {
        return switch (field) {
            case DTG, LEVEL, PRECEDENCE -> Optional.of(field.word() + ":" + text);
            case FROM, TO, INFO, ADDRESSEE, TAGS, SUBJECT, CAPTION, SIGNED, MESSAGE, REF, NUMBER, MARK -> {
                boolean word = text.codePoints().allMatch(Character::isLetterOrDigit);
                boolean quoted = text.indexOf('"') >= 0;
                yield quoted ? Optional.empty() : Optional.of(field.word() + ":=" + (word ? text : '"' + text + '"'));
            }
        };
    }
}
