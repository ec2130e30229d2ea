package org.chancery.archive.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// What is promised of every query, for clauses and for texts that a seeded generator makes.
final class QueryPropertyTest {
    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 5_000;
    private static final QueryReader READER = new QueryReader(Scheme.named("exercise"));

    @Test
    void aClauseWrittenIsReadAsTheSameClause() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Clause clause = new ClauseMaker(random, READER).next();
            String written = QueryWriter.write(clause);
            if (written.length() <= QueryReader.LONGEST) {
                assertThat(READER.read(written))
                        .as("seed %d, round %d: %s", SEED, i, written)
                        .isInstanceOfSatisfying(
                                Answer.Asked.class,
                                asked -> assertThat(ClauseMaker.placeless(asked.clause()))
                                        .as(written)
                                        .isEqualTo(clause));
            }
        }
    }

    @Test
    void anyTextIsReadAndWhatIsOfferedInsteadIsUnderstood() {
        Random random = new Random(SEED);
        int asked = 0;
        int problems = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = TextMaker.next(random);
            switch (QueryPromises.check(READER, text)) {
                case Answer.Asked _ -> asked++;
                case Answer.Problem _ -> problems++;
                case Answer.Nothing _ -> {}
            }
        }
        assertThat(asked).isGreaterThan(ROUNDS / 20);
        assertThat(problems).isGreaterThan(ROUNDS / 20);
    }

    @Test
    void depthAndClausesAreBounded() {
        String open = "(".repeat(QueryReader.DEEPEST);
        String close = ")".repeat(QueryReader.DEEPEST);
        assertThat(READER.read(open + "boat" + close)).isInstanceOf(Answer.Asked.class);
        assertThat(READER.read("(" + open + "boat" + close + ")")).isInstanceOf(Answer.Problem.class);
        assertThat(READER.read("NOT ".repeat(200) + "boat")).isInstanceOf(Answer.Problem.class);
        assertThat(READER.read("b ".repeat(QueryReader.MOST))).isInstanceOf(Answer.Asked.class);
        assertThat(READER.read("b ".repeat(QueryReader.MOST + 1))).isInstanceOf(Answer.Problem.class);
    }

    @Test
    void aQueryThatIsTooLongIsOfferedShorter() {
        Answer answer = READER.read("marmalade ".repeat(150));

        assertThat(answer).isInstanceOfSatisfying(Answer.Problem.class, problem -> {
            assertThat(problem.reason()).contains("at most 1,000 characters");
            assertThat(problem.instead()).startsWith("marmalade marmalade").hasSizeLessThanOrEqualTo(1_000);
        });
    }
}
