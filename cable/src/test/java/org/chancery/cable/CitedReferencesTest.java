package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What REF fields name, in all the shapes that they come in: `references.tsv`.
class CitedReferencesTest {
    static List<String> rows() {
        return new String(Vectors.bytes("references.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(row -> !row.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFieldNamesItsMessages(String row) {
        String[] cells = row.split("\t", -1);
        Message message = Vectors.readText("""
                R 171737Z DEC 09
                FM EMBASSY PORTO SERENO
                TO FORMIN ALDERMERE
                UNCLAS PORTO SERENO 000887
                E.O. 12958: N/A
                TAGS: ECON
                SUBJECT: EXERCISE
                REF: %s

                1. (U) EXERCISE.
                """.formatted(cells[0].replace("\\n", "\n")));

        assertThat(message.body().fields().references().stream()
                        .map(CitedReferencesTest::written)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(cells[1]);
        assertThat(message.findings()).isEmpty();
    }

    private static String written(CitedReference reference) {
        String letter = reference.letter().isEmpty() ? "" : reference.letter() + "=";
        String messages = reference.messages().stream()
                .map(m -> m.post() + " " + m.number() + "/" + m.year().orElseThrow())
                .collect(Collectors.joining(", "));
        return letter + (messages.isEmpty() ? "~" : messages);
    }
}
