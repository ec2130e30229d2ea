package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.InventedContents;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.junit.jupiter.api.Test;

class MessageMailTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final int ROUNDS = 1500;
    private static final int LONGEST_LINE = 998;

    private final MessageMail mail = new MessageMail(SCHEME);

    @Test
    void whatIsWrittenIsReadAsWhatItWasWrittenFromAndWrittenAgainAsTheSameBytes() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = InventedContents.of(seed);
            Outcome<byte[]> written = mail.write(content);
            assertThat(written.reasons()).as("seed %d", seed).isEmpty();
            Content read = mail.read(written.value().orElseThrow()).value().orElseThrow();
            assertThat(read).as("seed %d", seed).isEqualTo(content);
            assertThat(mail.write(read).value().orElseThrow())
                    .as("seed %d", seed)
                    .isEqualTo(written.value().orElseThrow());
        }
    }

    @Test
    void wordsOfATelegramAreWordsOfAMailAsWell() {
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = InventedContents.hostile(seed);
            Outcome<byte[]> written = mail.write(content);
            refused += written.value().isEmpty() ? 1 : 0;
            if (written.value().isPresent()) {
                assertThat(mail.read(written.value().get()).value()).contains(content);
            }
        }
        assertThat(refused).isLessThan(ROUNDS / 100);
    }

    @Test
    void linesEndWithCrlfAndAreOfAsciiAndHeaderFieldsAreFolded() {
        for (int seed = 0; seed < 300; seed++) {
            String text = text(mail.write(InventedContents.of(seed)).value().orElseThrow());
            assertThat(text.replace("\r\n", "")).as("seed %d", seed).doesNotContain("\r", "\n");
            assertThat(text.chars()).as("seed %d", seed).allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 127));
            assertThat(text.split("\r\n", -1)).as("seed %d", seed).allMatch(line -> line.length() <= LONGEST_LINE);
            assertThat(text.substring(0, text.indexOf("\r\n\r\n")).split("\r\n", -1))
                    .as("seed %d", seed)
                    .allMatch(line -> line.length() <= 78 && !line.isBlank());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
