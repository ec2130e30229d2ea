package org.chancery.archive.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each row of the vectors: a query, and what it is read as.
final class QueryVectorsTest {
    private static final QueryReader READER = new QueryReader(Scheme.named("exercise"));

    @TestFactory
    Stream<DynamicTest> eachQueryIsReadAsItsRowSays() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest("«" + row.getFirst() + "»", () -> check(row)));
    }

    private static void check(List<String> row) {
        switch (READER.read(row.getFirst())) {
            case Answer.Asked(Clause clause) ->
                assertThat(List.of("asked", QueryWriter.write(clause))).isEqualTo(row.subList(1, row.size()));
            case Answer.Nothing() -> assertThat(row.get(1)).isEqualTo("nothing");
            case Answer.Problem problem -> {
                assertThat(row.get(1)).as(problem.toString()).isEqualTo("problem");
                String meant = row.getFirst()
                        .substring(problem.place().start(), problem.place().end());
                assertThat(meant).as(problem.toString()).isEqualTo(row.get(2));
                assertThat(problem.instead()).as(problem.toString()).isEqualTo(row.get(3));
                assertThat(problem.reason()).contains(row.get(4));
            }
        }
    }

    private static Stream<List<String>> rows() throws IOException {
        try (InputStream file = QueryVectorsTest.class.getResourceAsStream("queries.tsv")) {
            if (file == null) {
                throw new IOException("queries.tsv is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }
}
