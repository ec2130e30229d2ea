package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Labels;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// Labels of ESS say the whole label, and are refused where they cannot, or are not understood.
final class EssTest {
    private static final long SEED = 20_260_602;
    private static final int ROUNDS = 5_000;
    private static final LocalDate DATE = LocalDate.of(2024, 5, 2);
    private static final String SMALL = """
            scheme  | small | EMK | - | invented
            level   | 1 | OPEN | O | - | open | invented
            level   | 4 | CLOSED DOORS | CD | - | closed | invented
            policy  | SMALL | 1.1 | 1.1.7 | invented
            control | SEAL | SEAL | SEAL | sci | - | sealed | invented
            release | NOFORN | NF | NF | owner only | invented
            release | REL TO | REL TO | REL TO | listed | invented
            number  | Additional Sensitivity | SEAL | 3 | invented
            number  | Additional Sensitivity | WAX | 9 | invented
            number  | Releasable To | EMK | 17 | invented
            number  | Releasable To | CLD | 276 | invented
            """;

    private final Scheme us = Scheme.named("us");
    private final Ess form = new Ess(us);
    private final Ess small = new Ess(Scheme.parse(SMALL));

    @Test
    void whatWasWrittenIsReadAsTheSameAndWrittenAsTheSameBytes() {
        Labels labels = new Labels(new Random(SEED), us.levels());
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            EssLabel label =
                    new EssLabel(labels.any(), i % 3 == 0 ? Optional.of("EXERCISE \u00e9 " + i) : Optional.empty());
            Outcome<byte[]> written = form.write(label);
            if (written.value().isEmpty()) {
                refused++;
                assertThat(written.reasons()).extracting(Refusal::rule).containsExactly("FORM-018");
                continue;
            }
            Outcome<EssLabel> read = form.read(written.value().get());
            assertThat(read.value()).as("seed %d round %d", SEED, i).contains(label);
            assertThat(form.write(read.value().orElseThrow()).value().orElseThrow())
                    .isEqualTo(written.value().get());
        }
        assertThat(refused).isBetween(1, ROUNDS / 2);
    }

    @Test
    void aLevelAloneHasTheBytesOfThePublicVector() {
        Label secret = new Label(
                Scheme.parse(SMALL).levels().getLast(),
                new TreeSet<>(),
                Scheme.parse(SMALL).unclassified().release(),
                Scheme.parse(SMALL).unclassified().principals());

        assertThat(small.read(bytes("3106020104060129"))
                        .value()
                        .orElseThrow()
                        .label()
                        .level())
                .isEqualTo(secret.level());
        assertThat(small.write(new EssLabel(Scheme.parse(SMALL).unclassified()))
                        .value()
                        .orElseThrow())
                .isEqualTo(bytes("3106020101060129"));
    }

    @Test
    void numbersOfThePolicyAreWrittenAndBothSyntaxesRead() {
        Label sealed = Scheme.parse(SMALL).unclassified().withControls(new TreeSet<>(List.of("SEAL", "WAX")));
        byte[] written = small.write(new EssLabel(sealed)).value().orElseThrow();

        assertThat(HexFormat.of().formatHex(written)).contains("3106020103020109");
        assertThat(small.read(withBits("030306" + "1040")).value().map(EssLabel::label))
                .contains(sealed);
    }

    /// An unclassified label of the small policy with one restrictive string of bits.
    private static byte[] withBits(String bitString) {
        String tag = value("30", "0603290701" + bitString);
        String category = value("30", value("80", "608648016502010803" + "00") + value("a1", tag));
        return bytes(value("31", "020101" + "060129" + value("31", category)));
    }

    private static String value(String tag, String content) {
        return tag + HexFormat.of().toHexDigits((byte) (content.length() / 2)) + content;
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsPlace() {
        assertThat(rule("")).isEqualTo("FORM-021");
        assertThat(rule("3106020104")).isEqualTo("FORM-021");
        assertThat(rule("318106020104060129")).isEqualTo("FORM-021");
        assertThat(rule("3106060129020104")).isEqualTo("FORM-021");
        assertThat(rule("31070202000406" + "0129")).isEqualTo("FORM-021");
        assertThat(rule("3108" + "020104" + "0500" + "060129")).isEqualTo("FORM-021");
        assertThat(rule("310602010406012a")).isEqualTo("FORM-016");
        assertThat(rule("3103" + "020104")).isEqualTo("FORM-016");
        assertThat(rule("3106020103060129")).isEqualTo("FORM-015");
        assertThat(rule("3103060129")).isEqualTo("FORM-015");
        assertThat(small.read(withBits("030200" + "80")).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-017");
        assertThat(small.read(withBits("030207" + "81")).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-021");
        assertThat(small.read(bytes("3106020104060129" + "00"))
                        .reasons()
                        .getFirst()
                        .place())
                .startsWith("byte ");
        assertThat(small.read(new byte[70_000]).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-011");
    }

    @Test
    void whatALabelCannotTellIsRefused() {
        Label label = us.readPortion("S", DATE).orElseThrow().label();
        Label tooLong = label.withControls(new TreeSet<>(List.of("Z".repeat(65))));
        Label empty = label.withControls(new TreeSet<>(List.of("")));
        Label broken = label.withControls(new TreeSet<>(List.of("\ud800")));
        Label taken =
                Scheme.parse(SMALL).unclassified().withRelease(new Release.NoForeign(new TreeSet<>(List.of("\u0014"))));

        for (Label each : List.of(tooLong, empty, broken)) {
            assertThat(form.write(new EssLabel(each)).reasons())
                    .extracting(Refusal::rule)
                    .containsExactly("FORM-009");
        }
        assertThat(small.write(new EssLabel(taken)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-009");
        assertThat(form.write(new EssLabel(label, Optional.of("x".repeat(129)))).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-011");
        assertThatThrownBy(() -> new Ess(
                        Scheme.parse(SMALL.replace("policy  |", "# policy").replace("number  |", "# number"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @FuzzTest(maxDuration = "2s")
    void anyBytesAreALabelThatIsReadAgainOrRefused(byte[] bytes) {
        small.read(bytes)
                .value()
                .ifPresent(label -> assertThat(
                                small.read(small.write(label).value().orElseThrow())
                                        .value())
                        .contains(label));
    }

    private String rule(String hex) {
        return small.read(bytes(hex)).reasons().getFirst().rule();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
