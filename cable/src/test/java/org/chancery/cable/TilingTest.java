package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.marking.Finding;
import org.junit.jupiter.api.Test;

/// Whatever the bytes, the portions cover them once, in order, and every label and finding holds its bounds.
class TilingTest {
    private static final long SEED = 20091217L;
    private static final int ROUNDS = 4000;
    private static final List<String> SHARDS = List.of(
            "\nNNNN\n",
            "BT",
            "\n1. (S//NF) ",
            "(",
            "(C)",
            "//",
            "\nSUBJECT: ",
            "RMKS/1. ",
            "S E C R E T",
            "\r\r\n",
            "\0",
            "\u00B6",
            "\nFM ",
            "UNCLAS",
            "\nTO ",
            "ZNY SSSSS",
            "R 171737Z DEC 09",
            "\nREF: ",
            "09POST1\n",
            "\nPAGE 02 RUAA1 SECRET\n");

    private final MessageReader reader = new MessageReader(Vectors.SCHEME);

    @Test
    void portionsOfEveryVectorCoverItOnce() throws IOException {
        for (Path file : Vectors.messages()) {
            check(Files.readAllBytes(file), file.toString());
        }
    }

    @Test
    void portionsOfMutatedMessagesCoverThemOnce() throws IOException {
        Random random = new Random(SEED);
        List<Path> files = Vectors.messages();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
            for (int i = random.nextInt(6); i >= 0; i--) {
                bytes = mutated(bytes, random);
            }
            check(bytes, "seed " + SEED + ", round " + round);
        }
    }

    @Test
    void portionsOfNoiseCoverIt() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            check(bytes, "seed " + SEED + ", noise round " + round);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        byte[] shard = SHARDS.get(random.nextInt(SHARDS.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] middle = random.nextBoolean() ? shard : new byte[0];
        int keep = random.nextInt(8) == 0 ? bytes.length : to;
        byte[] result = Arrays.copyOf(bytes, at + middle.length + bytes.length - keep);
        System.arraycopy(middle, 0, result, at, middle.length);
        System.arraycopy(bytes, keep, result, at + middle.length, bytes.length - keep);
        if (result.length > 0 && random.nextBoolean()) {
            result[random.nextInt(result.length)] = (byte) random.nextInt();
        }
        return result;
    }

    private void check(byte[] bytes, String what) {
        Message message = reader.read(bytes);
        int at = 0;
        for (Portion portion : message.portions()) {
            assertThat(portion.span().start()).as(what).isEqualTo(at);
            assertThat(portion.span().length()).as(what).isPositive();
            assertThat(portion.textSpan().start())
                    .as(what)
                    .isBetween(at, portion.span().end());
            assertThat(portion.textSpan().end())
                    .as(what)
                    .isLessThanOrEqualTo(portion.span().end());
            assertThat(message.label().dominates(portion.label())).as(what).isTrue();
            assertThat(portion.text(message.source())).as(what).doesNotContain("\0");
            at = portion.span().end();
        }
        assertThat(at).as(what).isEqualTo(bytes.length);
        assertThat(message.source().bytes()).as(what).isEqualTo(bytes);
        for (Finding finding : message.findings()) {
            assertThat(finding.start()).as(what + finding).isBetween(0, bytes.length);
            assertThat(finding.end()).as(what + finding).isBetween(finding.start(), bytes.length);
        }
    }
}
