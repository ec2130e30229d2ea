package org.chancery.archive.internal.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Values of fields from pieces of a query.
final class Values {
    /// Marks are read as the rules of today have them, whatever the day of the messages.
    private static final LocalDate RULES = LocalDate.of(2017, 1, 1);

    private final Scheme scheme;

    Values(Scheme scheme) {
        this.scheme = scheme;
    }

    /// The sign that a value begins with: `=`, `<`, `>=` and the like; empty where there is none.
    static String sign(Token value) {
        if (value.is(Token.Kind.PHRASE)) {
            return "";
        }
        String text = value.text();
        int end = 0;
        while (end < text.length() && end < 2 && "<>=".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /// The value behind its sign.
    static Token without(String sign, Token value) {
        Place place =
                new Place(value.place().start() + sign.length(), value.place().end());
        return new Token(value.kind(), place, value.text().substring(sign.length()), value.number());
    }

    /// What a value of a field asks for; several clauses where it names several things, of which one is enough.
    ///
    /// @param name where the name of the field and the value stand
    List<Clause> read(Field field, String sign, Token value, Place name) throws Trouble {
        return switch (field.kind()) {
            case WORDS -> List.of(words(field, sign, value, name));
            case REFERENCE -> reference(field, sign, value, name);
            case NUMBER -> numbers(field, sign, value, name);
            case TIME -> List.of(new Clause.Dated(Times.read(sign, value), name));
            case MARK -> List.of(field == Field.LEVEL ? level(sign, value, name) : mark(sign, value, name));
            case PRECEDENCE -> List.of(precedence(sign, value, name));
        };
    }

    private static Clause words(Field field, String sign, Token value, Place name) throws Trouble {
        if (sign.equals("=")) {
            String text = Letters.tidy(value.text());
            if (!Letters.hasWord(text) || value.number() > 0) {
                throw new Trouble(value.place(), "There is no value in this.", "");
            }
            Clause.Term whole = new Clause.Whole(text, value.place());
            return new Clause.In(field, whole, name);
        }
        unsigned(field, sign, value);
        commas(field, value);
        Clause.Term term = Terms.read(value)
                .orElseThrow(() -> new Trouble(value.place(), "There is no word in this to look for.", ""));
        return new Clause.In(field, term, name);
    }

    private static void unsigned(Field field, String sign, Token value) throws Trouble {
        if (!sign.isEmpty()) {
            Place place = new Place(
                    Math.max(0, value.place().start() - sign.length()),
                    value.place().end());
            String plain = value.is(Token.Kind.PHRASE) ? '"' + value.text() + '"' : value.text();
            throw new Trouble(place, "Values of " + field.word() + ": have no order.", plain);
        }
    }

    /// Several values in one word, `PREL,MARR`, or a word that says with its comma that more are to come.
    private static void commas(Field field, Token value) throws Trouble {
        String text = value.text();
        int comma = text.indexOf(',');
        boolean free = field == Field.SUBJECT || field == Field.MESSAGE || value.is(Token.Kind.PHRASE);
        if (free || comma < 0) {
            return;
        }
        boolean last = comma == text.length() - 1;
        throw new Trouble(
                value.place(),
                "Several values stand in brackets, with OR between them, or each behind a name of its own.",
                last ? text.substring(0, comma) + " " + field.word() + ":" : "(" + text.replace(",", " OR ") + ")");
    }

    private static List<Clause> reference(Field field, String sign, Token value, Place name) throws Trouble {
        unsigned(field, sign, value);
        Clause.Term term = Terms.read(value)
                .orElseThrow(() -> new Trouble(value.place(), "There is no word in this to look for.", ""));
        return switch (term) {
            case Clause.Word word -> reference(field, new Clause.Phrase(word.text(), 0, word.place()), name);
            case Clause.Phrase phrase -> reference(field, phrase, name);
            case Clause.Prefix _, Clause.Like _, Clause.Whole _ -> List.of(new Clause.In(field, term, name));
        };
    }

    /// The messages that words name, else the words.
    private static List<Clause> reference(Field field, Clause.Phrase words, Place name) {
        List<Clause> found = numbered(field, words.text(), name);
        return found.isEmpty() ? List.of(new Clause.In(field, words, name)) : found;
    }

    private static List<Clause> numbers(Field field, String sign, Token value, Place name) throws Trouble {
        unsigned(field, sign, value);
        List<Clause> found = numbered(field, value.text(), name);
        if (found.isEmpty()) {
            throw new Trouble(
                    name,
                    "A message number is a post and a serial in quotation marks, number:\"PORTO SERENO 4711\", or a"
                            + " serial of at most eight digits.",
                    '"' + Letters.tidy(value.text()) + '"');
        }
        return found;
    }

    private static List<Clause> numbered(Field field, String text, Place place) {
        List<Clause> found = new ArrayList<>();
        String words = Letters.hasWord(text) ? text.substring(Letters.begin(text), Letters.end(text)) : "";
        for (MessageNumber number : MessageNumber.read(Letters.tidy(words))) {
            found.add(new Clause.Numbered(field, number, place));
        }
        return found;
    }

    private Comparison comparison(String sign, Token value) throws Trouble {
        return switch (sign) {
            case "", "=", "==" -> Comparison.IS;
            case ">=", "=>" -> Comparison.AT_LEAST;
            case "<=", "=<" -> Comparison.AT_MOST;
            default -> {
                Place place = new Place(
                        Math.max(0, value.place().start() - sign.length()),
                        value.place().start());
                throw new Trouble(
                        place,
                        "Compare with >= or <=, which hold the value itself.",
                        sign.startsWith("<") ? "<=" : ">=");
            }
        };
    }

    private Clause level(String sign, Token value, Place name) throws Trouble {
        Comparison comparison = comparison(sign, value);
        Level level = scheme.level(value.text().strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Trouble(value.place(), "There is no such level. " + levels(), lowest()));
        Label label = read(level.abbreviation()).map(PortionMark::label).orElse(scheme.unclassified());
        return new Clause.Marked(comparison, level.abbreviation(), label, true, name);
    }

    private Clause mark(String sign, Token value, Place name) throws Trouble {
        Comparison comparison = comparison(sign, value);
        String text = Letters.tidy(value.text());
        Optional<Level> bare = scheme.level(text.toUpperCase(Locale.ROOT));
        if (bare.isPresent() && comparison != Comparison.IS) {
            return level(sign, value, name);
        }
        PortionMark mark = read(text)
                .or(() -> read(text.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new Trouble(
                        value.place(),
                        "This is no portion mark. One is written as C//NF or \"S//REL TO …\", and begins with a level. "
                                + levels(),
                        lowest()));
        String written = scheme.writePortion(mark.label());
        Label label = read(written).map(PortionMark::label).orElse(mark.label());
        return new Clause.Marked(comparison, scheme.writePortion(label), label, false, name);
    }

    private Optional<PortionMark> read(String mark) {
        return scheme.readPortion(mark, RULES);
    }

    private String levels() {
        StringBuilder text = new StringBuilder("Levels are");
        for (Level level : scheme.levels()) {
            text.append(text.charAt(text.length() - 1) == 'e' ? " " : ", ").append(level.abbreviation());
        }
        return text.append('.').toString();
    }

    private String lowest() {
        return scheme.levels().getFirst().abbreviation();
    }

    private Clause precedence(String sign, Token value, Place name) throws Trouble {
        Comparison comparison = comparison(sign, value);
        String text = value.text().strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Precedence precedence : Precedence.values()) {
            boolean letter = text.length() == 1 && text.charAt(0) == precedence.prosign();
            boolean begun = text.length() > 1 && precedence.name().startsWith(text);
            if (letter || begun) {
                return new Clause.Urgent(comparison, precedence, name);
            }
        }
        throw new Trouble(
                value.place(),
                "There is no such precedence. Write ROUTINE, PRIORITY, IMMEDIATE, FLASH, or R, P, O, Z.",
                Precedence.ROUTINE.name());
    }
}
