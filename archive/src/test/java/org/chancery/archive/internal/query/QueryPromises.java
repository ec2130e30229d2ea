package org.chancery.archive.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds for every text that is read as a query.
final class QueryPromises {
    private QueryPromises() {}

    static Answer check(QueryReader reader, String text) {
        Answer answer = reader.read(text);
        switch (answer) {
            case Answer.Asked(Clause clause) -> {
                String written = QueryWriter.write(clause);
                if (written.length() <= QueryReader.LONGEST) {
                    assertThat(reader.read(written))
                            .as("%s written %s", text, written)
                            .isInstanceOfSatisfying(
                                    Answer.Asked.class,
                                    again -> assertThat(ClauseMaker.placeless(again.clause()))
                                            .as("%s written %s", text, written)
                                            .isEqualTo(ClauseMaker.placeless(clause)));
                }
                assertThat(clause.place().end()).isLessThanOrEqualTo(text.length());
            }
            case Answer.Nothing() -> assertThat(text).isBlank();
            case Answer.Problem problem -> {
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.place().end()).as(text).isLessThanOrEqualTo(text.length());
                if (!problem.instead().isEmpty()) {
                    assertThat(reader.read(problem.instead()))
                            .as("%s, instead %s", text, problem.instead())
                            .isInstanceOf(Answer.Asked.class);
                }
            }
        }
        return answer;
    }
}
