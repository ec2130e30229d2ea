package org.chancery.archive.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.internal.query.Token.Kind;
import org.chancery.marking.Scheme;

/// One query on its way from pieces to clauses, by recursive descent.
final class Clauses {
    private final String query;
    private final Scanner scanner;
    private final Values values;
    private Token next = new Token(Kind.END, Place.NONE, "", 0);
    /// The field that values are read for; empty outside of one.
    private Optional<Field> field = Optional.empty();
    /// Where its name was typed.
    private Place name = Place.NONE;
    private int depth;
    private int count;

    Clauses(String query, Scheme scheme) {
        this.query = query;
        this.scanner = new Scanner(query);
        this.values = new Values(scheme);
    }

    Answer read() throws Trouble {
        advance();
        List<Clause> parts = any();
        if (next.is(Kind.CLOSE)) {
            throw new Trouble(next.place(), "No bracket is open that this one could close.", "");
        }
        if (next.is(Kind.NEAR)) {
            throw new Trouble(next.place(), "NEAR stands between two words or phrases.", "");
        }
        if (!parts.isEmpty()) {
            return new Answer.Asked(parts.getFirst());
        }
        if (query.isBlank()) {
            return new Answer.Nothing();
        }
        throw new Trouble(new Place(0, query.length()), "There is no word in this to look for.", "");
    }

    private void advance() throws Trouble {
        next = field.isPresent() ? scanner.value() : scanner.next();
    }

    /// Clauses with OR between them, as one; none where there is none.
    private List<Clause> any() throws Trouble {
        List<Clause> parts = new ArrayList<>(all());
        while (next.is(Kind.OR)) {
            Place or = next.place();
            advance();
            List<Clause> more = all();
            if (parts.isEmpty() || more.isEmpty()) {
                throw new Trouble(or, "OR stands between two things; one of them is missing.", "");
            }
            parts.addAll(more);
        }
        return join(parts, false);
    }

    private List<Clause> all() throws Trouble {
        List<Clause> parts = new ArrayList<>(one());
        while (starts()) {
            Place and = next.place();
            boolean joined = next.is(Kind.AND);
            if (joined) {
                advance();
            }
            List<Clause> more = one();
            if (joined && (parts.isEmpty() || more.isEmpty())) {
                throw new Trouble(and, "AND stands between two things; one of them is missing.", "");
            }
            parts.addAll(more);
        }
        return join(parts, true);
    }

    private boolean starts() {
        return switch (next.kind()) {
            case AND, OPEN, NOT, FIELD, WORD, PHRASE -> true;
            case OR, NEAR, CLOSE, END -> false;
        };
    }

    /// The parts as one clause; those that are clauses of the same kind are taken apart.
    private static List<Clause> join(List<Clause> parts, boolean all) {
        List<Clause> flat = new ArrayList<>(parts.size());
        for (Clause part : parts) {
            if (all && part instanceof Clause.All same) {
                flat.addAll(same.parts());
            } else if (!all && part instanceof Clause.Any same) {
                flat.addAll(same.parts());
            } else {
                flat.add(part);
            }
        }
        if (flat.size() < 2) {
            return flat;
        }
        Place place = flat.getFirst().place().to(flat.getLast().place());
        return List.of(all ? new Clause.All(flat, place) : new Clause.Any(flat, place));
    }

    /// One clause with what stands before it; none where a word says nothing.
    private List<Clause> one() throws Trouble {
        if (!next.is(Kind.NOT)) {
            return nearby();
        }
        Place not = next.place();
        enter(not);
        advance();
        List<Clause> part = one();
        depth--;
        if (part.isEmpty()) {
            throw new Trouble(not, "NOT takes what follows it; nothing does.", "");
        }
        return List.of(new Clause.Not(part.getFirst(), not.to(part.getFirst().place())));
    }

    private List<Clause> nearby() throws Trouble {
        List<Clause> first = primary();
        if (!next.is(Kind.NEAR)) {
            return first;
        }
        if (field.isPresent()) {
            throw new Trouble(next.place(), "NEAR does not stand in a field.", "");
        }
        List<Clause.Term> terms = new ArrayList<>();
        Place near = next.place();
        terms.add(nearTerm(first, near));
        int distance = next.number();
        while (next.is(Kind.NEAR)) {
            if (next.number() != distance) {
                throw new Trouble(next.place(), "Words near each other share one distance.", "NEAR/" + distance);
            }
            near = next.place();
            advance();
            terms.add(nearTerm(primary(), near));
        }
        Place place = terms.getFirst().place().to(terms.getLast().place());
        return List.of(new Clause.Near(terms, distance, place));
    }

    private Clause.Term nearTerm(List<Clause> part, Place near) throws Trouble {
        if (part.isEmpty()) {
            throw new Trouble(near, "NEAR stands between two words or phrases.", "");
        }
        return switch (part.getFirst()) {
            case Clause.Word word -> word;
            case Clause.Phrase phrase when phrase.within() == 0 -> phrase;
            case Clause.Term term ->
                throw new Trouble(
                        term.place(), "NEAR stands between words and \"phrases\" alone.", '"' + term.text() + '"');
            case Clause other ->
                throw new Trouble(other.place(), "NEAR stands between words and \"phrases\" alone.", "");
        };
    }

    private List<Clause> primary() throws Trouble {
        return switch (next.kind()) {
            case OPEN -> bracket(false);
            case FIELD -> named();
            case PHRASE, WORD -> field.isPresent() ? value(false) : term();
            case AND, OR, NOT, NEAR, CLOSE, END -> List.of();
        };
    }

    /// What stands in brackets.
    ///
    /// @param closes whether the field ends with them
    private List<Clause> bracket(boolean closes) throws Trouble {
        Place open = next.place();
        enter(open);
        advance();
        List<Clause> inner = any();
        if (next.is(Kind.NEAR)) {
            throw new Trouble(next.place(), "NEAR stands between two words or phrases.", "");
        }
        if (!next.is(Kind.CLOSE)) {
            Place end = new Place(query.length(), query.length());
            throw new Trouble(end, "A bracket that was opened is not closed.", ")");
        }
        Place whole = open.to(next.place());
        if (inner.isEmpty()) {
            throw new Trouble(whole, "There is nothing between these brackets.", "");
        }
        depth--;
        if (closes) {
            field = Optional.empty();
        }
        advance();
        return inner;
    }

    private void enter(Place place) throws Trouble {
        if (++depth > QueryReader.DEEPEST) {
            throw new Trouble(place, "Brackets and NOT stand no more than " + QueryReader.DEEPEST + " deep.", "");
        }
    }

    private List<Clause> named() throws Trouble {
        Token named = next;
        name = named.place();
        field = Field.named(named.text());
        advance();
        List<Clause> found = switch (next.kind()) {
            case OPEN -> bracket(true);
            case WORD, PHRASE -> value(true);
            case AND, OR, NOT, NEAR, FIELD, CLOSE, END -> List.of();
        };
        if (found.isEmpty()) {
            throw new Trouble(named.place(), "Nothing is said behind " + named.text() + ":", "");
        }
        return found;
    }

    /// One value of the open field.
    ///
    /// @param closes whether the field ends with it
    private List<Clause> value(boolean closes) throws Trouble {
        Field of = field.orElseThrow();
        Token value = next;
        String sign = Values.sign(value);
        if (!sign.isEmpty() && sign.length() == value.text().length()) {
            advance();
            if (!next.is(Kind.WORD) && !next.is(Kind.PHRASE)) {
                throw new Trouble(value.place(), "Nothing is said behind this sign.", "");
            }
            value = next;
        } else if (!sign.isEmpty()) {
            value = Values.without(sign, value);
        }
        quoted(of, value);
        List<Clause> found = values.read(of, sign, value, closes ? name.to(value.place()) : value.place());
        count(found.size(), value.place());
        if (closes) {
            field = Optional.empty();
        }
        advance();
        if (found.size() > 1) {
            enter(value.place());
            depth--;
        }
        return join(found, false);
    }

    /// A message number of several words that stands in no quotation marks would be read as one word and a rest.
    private void quoted(Field of, Token value) throws Trouble {
        boolean number = of.kind() == Field.Kind.NUMBER || of.kind() == Field.Kind.REFERENCE;
        if (number && value.is(Kind.WORD) && value.text().chars().noneMatch(Character::isDigit)) {
            int end = scanner.numberAhead();
            if (end > 0) {
                Place place = new Place(value.place().start(), end);
                throw new Trouble(
                        place,
                        "A message number of several words stands in quotation marks.",
                        '"' + query.substring(place.start(), end) + '"');
            }
        }
    }

    private List<Clause> term() throws Trouble {
        Optional<Clause.Term> term = Terms.read(next);
        count(term.isPresent() ? 1 : 0, next.place());
        advance();
        return term.<List<Clause>>map(List::of).orElse(List.of());
    }

    private void count(int more, Place place) throws Trouble {
        count += more;
        if (count > QueryReader.MOST) {
            Place rest = new Place(place.start(), query.length());
            throw new Trouble(rest, "A query has at most " + QueryReader.MOST + " words and values.", "");
        }
    }
}
