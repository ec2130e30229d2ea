package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Writing and reading again never lowers a portion mark, and a banner never says more than its label.
final class RoundTripTest {
    private static final int ROUNDS = 20_000;
    private static final long SEED = 20_260_102;
    private static final LocalDate DATE = LocalDate.of(2009, 12, 17);

    private final Scheme us = Scheme.named("us");

    @Test
    void aWrittenPortionMarkReadAgainIsAtLeastAsRestrictive() {
        Labels labels = new Labels(new Random(SEED), us.levels());
        for (int i = 0; i < ROUNDS; i++) {
            Label label = labels.any();
            String mark = us.writePortion(label);
            Label read = us.readPortion(mark, DATE).orElseThrow().label();
            assertThat(read.dominates(label))
                    .as("seed %d round %d: %s of %s", SEED, i, mark, label.canonical())
                    .isTrue();
        }
    }

    @Test
    void aWrittenBannerReadAgainSaysNoMoreThanTheLabel() {
        Labels labels = new Labels(new Random(SEED), us.levels());
        for (int i = 0; i < ROUNDS; i++) {
            Label label = us.rollUp(List.of(ours(labels.any(), labels), ours(labels.any(), labels)));
            String banner = us.writeBanner(label);
            Label read = us.readBanner(banner, DATE).orElseThrow().label();
            String round = "seed %d round %d: %s of %s".formatted(SEED, i, banner, label.canonical());
            assertThat(label.dominates(read)).as(round).isTrue();
            assertThat(read.level()).as(round).isEqualTo(label.level());
            assertThat(read.release().admitted())
                    .as(round)
                    .isEqualTo(label.release().admitted());
        }
    }

    @Test
    void aMarkWithoutFindingsIsWrittenAsItWasRead() {
        Labels labels = new Labels(new Random(SEED), us.levels());
        int clean = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String mark = us.writePortion(labels.any());
            PortionMark read = us.readPortion(mark, DATE).orElseThrow();
            if (read.findings().isEmpty()) {
                clean++;
                assertThat(us.writePortion(read.label()))
                        .as("seed %d round %d", SEED, i)
                        .isEqualTo(mark);
            }
        }
        assertThat(clean).isGreaterThan(ROUNDS / 10);
    }

    /// The label as the scheme's own marks make it: release that names the owner.
    private Label ours(Label label, Labels labels) {
        Release to = Release.of("to", List.of("USA", labels.one(List.of("GBR", "EMK", "CLD"))));
        boolean classified = label.level().rank() > 1;
        Release release = labels.one(List.of(
                classified ? new Release.Unstated("USA") : new Release.Everyone(),
                to,
                Release.of("no-foreign", List.of("USA"))));
        return new Label(label.level(), label.controls(), release, new Principals.Anyone());
    }

    @FuzzTest(maxDuration = "6s")
    void anyBytesAreAMarkThatStandsOrNone(byte[] bytes) {
        stands(new String(bytes, StandardCharsets.ISO_8859_1));
        boolean text = new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
        Optional<PortionMark> read = us.readPortion(bytes, 0, bytes.length, DATE);
        if (text) {
            Optional<PortionMark> same = us.readPortion(new String(bytes, StandardCharsets.UTF_8), DATE);
            assertThat(read.map(PortionMark::label)).isEqualTo(same.map(PortionMark::label));
        }
        read.ifPresent(mark -> assertThat(mark.findings())
                .allMatch(found -> found.start() <= found.end() && found.end() <= bytes.length));
    }

    @Test
    void textsMadeOfPiecesOfMarksAreMarksThatStandOrNone() {
        Marks marks = new Marks(new Random(SEED));
        for (int i = 0; i < 2 * ROUNDS; i++) {
            stands(marks.any());
        }
    }

    private void stands(String text) {
        us.readPortion(text, DATE).ifPresent(mark -> {
            inside(mark, text);
            String written = us.writePortion(mark.label());
            Label again = us.readPortion(written, DATE).map(PortionMark::label).orElse(us.unclassified());
            assertThat(written.length() > 200 || again.dominates(mark.label()))
                    .as("%s written %s", text, written)
                    .isTrue();
        });
        us.readBanner(text, DATE).ifPresent(mark -> {
            inside(mark, text);
            assertThat(us.writeBanner(mark.label()))
                    .contains(mark.label().level().name());
        });
        us.caption(text).ifPresent(caption -> assertThat(us.caption(caption)).contains(caption));
    }

    private static void inside(PortionMark mark, String text) {
        assertThat(mark.text()).isEqualTo(text);
        assertThat(mark.findings())
                .allMatch(found -> found.start() >= 0 && found.start() <= found.end() && found.end() <= text.length());
    }
}
