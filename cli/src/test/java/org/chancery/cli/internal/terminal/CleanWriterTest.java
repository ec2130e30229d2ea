package org.chancery.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "001B|\u241B",
                "0007|\u2407",
                "000D|\u240D",
                "007F|\u2421",
                "009B|<U+9B>",
                "202E|<U+202E>",
                "2066|<U+2066>",
                "200B|<U+200B>",
                "E0041|<U+E0041>",
                "2028|<U+2028>",
                "D800|\uFFFD"
            })
    void aControlIsShownAndNotObeyed(String code, String shown) {
        assertThat(CleanWriter.clean("a" + Character.toString(Integer.parseInt(code, 16)) + "b"))
                .isEqualTo("a" + shown + "b");
    }

    @Test
    void plainTextLineFeedsAndTabsPass() {
        assertThat(CleanWriter.clean("1. (U) Zoë\tsaw 東京 😀\n")).isEqualTo("1. (U) Zoë\tsaw 東京 😀\n");
    }

    @Test
    void everyWayOfWritingIsCleaned() throws IOException {
        StringWriter seen = new StringWriter();
        try (CleanWriter writer = new CleanWriter(seen)) {
            writer.write('\u001B');
            writer.write("\u001B", 0, 1);
            writer.write(new char[] {'\u001B'}, 0, 1);
            writer.append('\u001B').append("\u001B");
            new PrintWriter(writer, true).printf("%s%n", "\u001B");
        }

        assertThat(seen).hasToString("\u241B".repeat(6) + System.lineSeparator());
    }

    @Test
    void noTextWhateverLetsAControlThrough() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(40, 0, 0x110000).mapToObj(Character::toString).collect(Collectors.joining());

            assertThat(CleanWriter.clean(text).codePoints())
                    .as("seed %d", seed)
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        }
    }
}
