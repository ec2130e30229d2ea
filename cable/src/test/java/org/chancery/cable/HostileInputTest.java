package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A million bytes made to be slow to read are read in a few seconds: the work grows in proportion to the bytes.
class HostileInputTest {
    private static final String HEADING = """
            R 171737Z DEC 09
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE
            UNCLAS PORTO SERENO 000887
            SUBJECT: EXERCISE
            1. (U) EXERCISE.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "/",
                "//",
                "1. ",
                "1. (C) ",
                "\n1. (C) ",
                "\n(",
                "(C) ",
                ". (C) ",
                "S ",
                "S E C R E ",
                "T O P S E C R E ",
                "REF/",
                "SUBJ/",
                "// ",
                "\nREF: ",
                " REF: ",
                "\n",
                "\r",
                "\r\n\r",
                " ",
                "N",
                "\nNNNN",
                "\nBT",
                "A.",
                "-",
                "-- (",
                "RUEHZP ",
                "\nTO ",
                "TO INFO ",
                "UNCLAS ",
                "\nUNCLAS",
                "ZEN/",
                "\nPAGE 02 ABC1 ",
                "\n(B)\n(C)",
                "A. B) (C) ",
                "\u00B6",
                "\nVZCZC",
                "\nFM A\n",
                "STATE 1 AND ",
                "12 34 ",
                "(Comment: ",
                "\nSUMMARY\n",
                "END ",
                "X",
                "XXXXXX ",
                "\nUNCLAS SECTION 02 OF 03\n",
                "\nREF/A/B 1/05//\nAMPN/REF A IS B 1/05//",
                "TAGS: PRELPGOVPREL ",
                " 2.  A"
            })
    void workGrowsInProportion(String pattern) {
        String noise = pattern.repeat(1_000_000 / pattern.length());
        byte[] after = (HEADING + noise).getBytes(StandardCharsets.UTF_8);
        byte[] alone = noise.getBytes(StandardCharsets.UTF_8);
        byte[] inside = HEADING.replace("ALDERMERE", "ALDERMERE" + noise).getBytes(StandardCharsets.UTF_8);
        byte[] subject = HEADING.replace("SUBJECT: ", "SUBJECT: " + noise).getBytes(StandardCharsets.UTF_8);
        MessageReader reader = new MessageReader(Vectors.SCHEME);
        for (byte[] bytes : new byte[][] {after, alone, inside, subject}) {
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThat(reader.read(bytes).portions()).isNotEmpty());
        }
    }
}
