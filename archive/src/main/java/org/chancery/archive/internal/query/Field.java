package org.chancery.archive.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a clause with a colon speaks of.
public enum Field {
    FROM(Kind.WORDS, "from", "fm", "originator"),
    TO(Kind.WORDS, "to", "action"),
    INFO(Kind.WORDS, "info"),
    ADDRESSEE(Kind.WORDS, "addressee"),
    TAGS(Kind.WORDS, "tags", "tag"),
    SUBJECT(Kind.WORDS, "subject", "subj"),
    CAPTION(Kind.WORDS, "caption", "captions"),
    SIGNED(Kind.WORDS, "signed", "signature"),
    /// The text of the message as a whole: of another portion as well.
    MESSAGE(Kind.WORDS, "message"),
    REF(Kind.REFERENCE, "ref", "refs", "reference"),
    NUMBER(Kind.NUMBER, "number", "mrn"),
    DTG(Kind.TIME, "dtg", "date"),
    MARK(Kind.MARK, "mark"),
    LEVEL(Kind.MARK, "level"),
    PRECEDENCE(Kind.PRECEDENCE, "precedence", "prec");

    /// What values it takes.
    enum Kind {
        WORDS,
        REFERENCE,
        NUMBER,
        TIME,
        MARK,
        PRECEDENCE
    }

    private final Kind kind;
    /// Names, the one to write first, with blanks between.
    private final String names;

    Field(Kind kind, String... names) {
        this.kind = kind;
        this.names = String.join(" ", names);
    }

    private List<String> names() {
        return List.of(names.split(" ", -1));
    }

    Kind kind() {
        return kind;
    }

    /// The name to write.
    public String word() {
        return names().getFirst();
    }

    /// The field of a name in letters of any case.
    public static Optional<Field> named(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (Field field : values()) {
            if (field.names().contains(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// The field whose name begins as this one does or most resembles it; empty where none does.
    static Optional<Field> meant(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        Field nearest = FROM;
        int least = Integer.MAX_VALUE;
        for (Field field : values()) {
            for (String known : field.names()) {
                int steps = known.startsWith(word) || word.startsWith(known) ? 1 : Distance.of(known, word);
                if (steps < least) {
                    least = steps;
                    nearest = field;
                }
            }
        }
        return least <= 2 ? Optional.of(nearest) : Optional.empty();
    }

    /// The names to write, in a row.
    static String all() {
        StringBuilder all = new StringBuilder();
        for (Field field : values()) {
            all.append(all.isEmpty() ? "" : ", ").append(field.word());
        }
        return all.toString();
    }
}
