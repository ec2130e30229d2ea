package org.chancery.cable.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.content.InventedContents;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;
import org.junit.jupiter.api.Test;

class TelegramWriterTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final int ROUNDS = 1500;
    private static final int WIDTH = 69;

    private final MessageReader reader = new MessageReader(SCHEME);
    private final ContentReader contents = new ContentReader(SCHEME);
    private final TelegramWriter writer = new TelegramWriter(SCHEME);

    @Test
    void whatIsWrittenIsReadAsWhatItWasWrittenFrom() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = InventedContents.of(seed);
            byte[] bytes = written(content, seed);
            assertThat(contents.read(reader.read(bytes)).flowed())
                    .as("seed %d:%n%s", seed, text(bytes))
                    .isEqualTo(content);
        }
    }

    @Test
    void wordsThatMeanSomethingElseInATelegramAreRefusedOrReadAsWritten() {
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content content = InventedContents.hostile(seed);
            Outcome<byte[]> outcome = writer.write(content);
            refused += outcome.value().isEmpty() ? 1 : 0;
            int round = seed;
            outcome.value()
                    .ifPresent(bytes -> assertThat(
                                    contents.read(reader.read(bytes)).flowed())
                            .as("seed %d:%n%s", round, text(bytes))
                            .isEqualTo(content));
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS / 2);
    }

    @Test
    void noLineIsWiderThanItsColumns() {
        for (int seed = 0; seed < 300; seed++) {
            assertThat(text(written(InventedContents.of(seed), seed)).lines())
                    .as("seed %d", seed)
                    .allMatch(line -> line.length() <= WIDTH);
        }
    }

    @Test
    void theLineEndsOfACircuitAreReadAsThoseOfAFile() {
        for (LineEnd lineEnd : LineEnd.values()) {
            TelegramWriter circuit = new TelegramWriter(SCHEME, Alphabet.TELEGRAM, lineEnd);
            for (int seed = 0; seed < 100; seed++) {
                Content content = InventedContents.of(seed);
                byte[] bytes = circuit.write(content).value().orElseThrow();
                assertThat(text(bytes)).endsWith("NNNN" + lineEnd.characters());
                assertThat(contents.read(reader.read(bytes)).flowed()).isEqualTo(content);
            }
        }
    }

    @Test
    void aTeletypeHasNoSmallLetters() {
        TelegramWriter teletype = new TelegramWriter(SCHEME, Alphabet.TELETYPE, LineEnd.TELETYPE);
        Outcome<byte[]> outcome = teletype.write(InventedContents.of(1));
        assertThat(outcome.reasons()).extracting(Refusal::rule).contains(WriteRule.CHARACTER.id());
    }

    @Test
    void theWriterMayBeSharedByThreads() {
        List<byte[]> alone = java.util.stream.IntStream.range(0, 60)
                .mapToObj(seed -> written(InventedContents.of(seed), seed))
                .toList();
        List<byte[]> together = java.util.stream.IntStream.range(0, 60)
                .parallel()
                .mapToObj(seed -> written(InventedContents.of(seed), seed))
                .toList();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    private byte[] written(Content content, int seed) {
        Outcome<byte[]> outcome = writer.write(content);
        assertThat(outcome.reasons()).as("seed %d", seed).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
