package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Any text is an order line and an authority block, with its findings in it, in time that grows as it
/// does.
final class AuthorityFuzzTest {
    private static final long SEED = 20_260_403;
    private static final LocalDate DATE = LocalDate.of(2009, 12, 17);
    private static final int LONG = 65_536;
    private static final List<String> PIECES = List.of(
            "E.O. ",
            "12958",
            ": DECL: ",
            "12/17/2034",
            "2034/",
            "/",
            "X1",
            "25X1",
            "50X1-HUM",
            ", ",
            "OADR",
            "GDS ",
            "(ARDEN) ",
            "OR-M",
            "TEN YEARS",
            "N/A",
            " TO RD",
            "Classified By: ",
            "Reason: ",
            "1.4 ",
            "(b)",
            " and ",
            "(",
            ")",
            ".",
            "\n",
            "\n\n",
            "Ambassador ",
            "Jane Roe",
            "Derived From: ",
            "Declassify On: ",
            ";",
            "l.4",
            "A",
            "é",
            "DEC ",
            "17 ",
            "EO",
            "-",
            "\u2028");

    @FuzzTest(maxDuration = "5s")
    void anyTextIsALineAndABlock(byte[] bytes) {
        stands(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void textsMadeOfPiecesAreLinesAndBlocks() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left >= 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            stands(text.toString());
        }
    }

    @Test
    void theTimeOfReadingGrowsAsTheText() {
        for (String piece : PIECES) {
            String text = piece.repeat(LONG / piece.length());
            OrderLine.read(text, DATE);
            long start = System.nanoTime();
            OrderLine.read(text, DATE);
            AuthorityBlock.read(text, DATE);
            AuthorityBlock.read("Reason: " + text, DATE);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).as(piece).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static void stands(String text) {
        OrderLine line = OrderLine.read(text, DATE);
        inside(line.findings(), text);
        line.declassification().due(DATE);
        OrderLine again = OrderLine.read(line.write(), DATE);
        boolean plain = line.declassification() instanceof Declassification.On;
        assertThat(!plain || again.declassification().equals(line.declassification()))
                .as("%s written %s", text, line.write())
                .isTrue();
        AuthorityBlock block = AuthorityBlock.read(text, DATE);
        inside(block.findings(), text);
        assertThat(block.reasons()).allMatch(reason -> reason.length() == "1.4(b)".length());
        for (AuthorityForm form : AuthorityForm.values()) {
            AuthorityBlock.read(block.write(form), DATE);
        }
    }

    private static void inside(List<Finding> findings, String text) {
        assertThat(findings)
                .allMatch(found -> found.start() >= 0 && found.start() <= found.end() && found.end() <= text.length());
    }
}
