package org.chancery.archive.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.chancery.cable.Precedence;

/// Makes clauses, nested a few deep, without places.
final class ClauseMaker {
    private static final List<String> WORDS =
            List.of("boat", "Patrol", "réunion", "4711", "S-NF", "l'ambassade", "AT&T", "a.b", "10/12", "ñandú", "x");
    private static final List<String> PHRASES =
            List.of("joint patrol", "AND", "tags: PREL", "a (b) c", "NEAR/5", "-no", "4711", "what?", "two * stars");
    private static final List<String> POSTS = List.of("PORTO SERENO", "STATE", "N'DELE", "PORT-AU-SEL", "KESTREL BAY");
    private static final List<String> TIMES = List.of(
            "dtg:2026",
            "dtg:2026-03",
            "dtg:2026-3-4",
            "dtg:2025..2026-03",
            "dtg:..2026",
            "dtg:021200ZMAR26..",
            "dtg:>=2026",
            "dtg:\"021200Z MAR 26\"");
    private static final List<String> MARKS = List.of(
            "mark:C//NF",
            "mark:\"S//REL TO EMK, CLD\"",
            "mark:>=C",
            "mark:<=C//NF",
            "level:S",
            "level:>=C",
            "mark:U",
            "mark:SBU",
            "level:\"TOP SECRET\"");
    private static final int DEEP = 4;

    private final Random random;
    private final QueryReader reader;

    ClauseMaker(Random random, QueryReader reader) {
        this.random = random;
        this.reader = reader;
    }

    Clause next() {
        return next(0);
    }

    private Clause next(int depth) {
        int kind = random.nextInt(depth >= DEEP ? 7 : 12);
        return switch (kind) {
            case 0, 1 -> term();
            case 2 -> near();
            case 3 -> in();
            case 4 -> new Clause.Numbered(random.nextBoolean() ? Field.REF : Field.NUMBER, number(), Place.NONE);
            case 5 -> read(random.nextBoolean() ? TIMES : MARKS);
            case 6 ->
                new Clause.Urgent(pick(List.of(Comparison.values())), pick(List.of(Precedence.values())), Place.NONE);
            case 7 -> new Clause.Not(next(depth + 1), Place.NONE);
            case 8, 9 -> joined(depth, true);
            default -> joined(depth, false);
        };
    }

    private Clause joined(int depth, boolean all) {
        List<Clause> parts = new ArrayList<>();
        while (parts.size() < 2 || random.nextInt(3) == 0) {
            Clause part = next(depth + 1);
            if (all ? !(part instanceof Clause.All) : !(part instanceof Clause.Any)) {
                parts.add(part);
            }
        }
        return all ? new Clause.All(parts, Place.NONE) : new Clause.Any(parts, Place.NONE);
    }

    private Clause.Term term() {
        return switch (random.nextInt(5)) {
            case 0 -> new Clause.Prefix(pick(List.of("pat", "ré", "47")), Place.NONE);
            case 1 -> new Clause.Like("lantern", 1 + random.nextInt(2), Place.NONE);
            case 2 -> new Clause.Phrase(pick(PHRASES), random.nextBoolean() ? 0 : 1 + random.nextInt(100), Place.NONE);
            default -> new Clause.Word(pick(WORDS), Place.NONE);
        };
    }

    private Clause near() {
        Supplier<Clause.Term> one = () -> random.nextBoolean()
                ? new Clause.Word(pick(WORDS), Place.NONE)
                : new Clause.Phrase(pick(PHRASES), 0, Place.NONE);
        List<Clause.Term> parts = new ArrayList<>(List.of(one.get(), one.get()));
        if (random.nextBoolean()) {
            parts.add(one.get());
        }
        return new Clause.Near(parts, random.nextInt(101), Place.NONE);
    }

    private Clause in() {
        Field field = pick(List.of(
                Field.FROM,
                Field.TO,
                Field.INFO,
                Field.ADDRESSEE,
                Field.TAGS,
                Field.SUBJECT,
                Field.CAPTION,
                Field.SIGNED,
                Field.MESSAGE));
        Clause.Term term = random.nextInt(4) == 0
                ? new Clause.Whole(pick(List.of("EMBASSY PORTO SERENO", "PREL", "S, GIVEN")), Place.NONE)
                : term();
        return new Clause.In(field, term, Place.NONE);
    }

    private MessageNumber number() {
        boolean serial = random.nextInt(4) == 0;
        OptionalInt year =
                serial || random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1966 + random.nextInt(60));
        return new MessageNumber(serial ? "" : pick(POSTS), 1 + random.nextInt(99_999), year);
    }

    private Clause read(List<String> queries) {
        String query = pick(queries);
        return switch (reader.read(query)) {
            case Answer.Asked(Clause clause) -> placeless(clause);
            case Answer.Problem problem -> throw new AssertionError(query + ": " + problem);
            case Answer.Nothing() -> throw new AssertionError(query);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// The clause as if nobody had typed it.
    static Clause placeless(Clause clause) {
        Place none = Place.NONE;
        return switch (clause) {
            case Clause.All all -> new Clause.All(all(all.parts()), none);
            case Clause.Any any -> new Clause.Any(all(any.parts()), none);
            case Clause.Not not -> new Clause.Not(placeless(not.part()), none);
            case Clause.Near near ->
                new Clause.Near(near.parts().stream().map(ClauseMaker::term).toList(), near.distance(), none);
            case Clause.Term term -> term(term);
            case Clause.In in -> new Clause.In(in.field(), term(in.term()), none);
            case Clause.Numbered numbered -> new Clause.Numbered(numbered.field(), numbered.number(), none);
            case Clause.Dated dated -> new Clause.Dated(dated.period(), none);
            case Clause.Marked m -> new Clause.Marked(m.comparison(), m.mark(), m.label(), m.level(), none);
            case Clause.Urgent urgent -> new Clause.Urgent(urgent.comparison(), urgent.precedence(), none);
        };
    }

    private static List<Clause> all(List<Clause> parts) {
        return parts.stream().map(ClauseMaker::placeless).toList();
    }

    private static Clause.Term term(Clause.Term term) {
        Place none = Place.NONE;
        return switch (term) {
            case Clause.Word word -> new Clause.Word(word.text(), none);
            case Clause.Prefix prefix -> new Clause.Prefix(prefix.text(), none);
            case Clause.Like like -> new Clause.Like(like.text(), like.edits(), none);
            case Clause.Phrase phrase -> new Clause.Phrase(phrase.text(), phrase.within(), none);
            case Clause.Whole whole -> new Clause.Whole(whole.text(), none);
        };
    }
}
