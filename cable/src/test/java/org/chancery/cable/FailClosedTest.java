package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.junit.jupiter.api.Test;

/// What binds a portion when a marking is missing, damaged, or contradicted: always the more restrictive.
class FailClosedTest {
    private static final String HEADING = """
            R 171737Z DEC 09
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE
            """;

    @Test
    void aPortionAboveTheClassificationLineRaisesTheMessageAndIsTold() {
        Message message = read("UNCLAS PORTO SERENO 000012", "1. (U) EXERCISE. Open.", "2. (S//NF) EXERCISE. Shut.");
        assertThat(message.label().level().abbreviation()).isEqualTo("S");
        assertThat(rules(message)).contains(Rule.PORTION_ABOVE.id());
        assertThat(portion(message, "Open").level().abbreviation()).isEqualTo("U");
        assertThat(portion(message, "Shut").level().abbreviation()).isEqualTo("S");
    }

    @Test
    void anUnmarkedPortionTakesTheOverallLabel() {
        Message message = read("UNCLAS PORTO SERENO 000012", "1. EXERCISE. Open.", "2. (S) EXERCISE. Shut.");
        assertThat(portion(message, "Open")).isEqualTo(message.label());
        assertThat(message.label().level().abbreviation()).isEqualTo("S");
    }

    @Test
    void aCaptionBindsEveryPortion() {
        Message message = read("S E C R E T PORTO SERENO 000012", "NODIS", "1. (U) EXERCISE. Open.");
        assertThat(message.captions()).containsExactly("NODIS");
        Label open = portion(message, "Open");
        assertThat(open).isEqualTo(Vectors.SCHEME.applyCaption(Vectors.SCHEME.unclassified(), "NODIS"));
        assertThat(open).isNotEqualTo(Vectors.SCHEME.unclassified());
    }

    @Test
    void noMarkingAtAllIsWithheld() {
        Message message = Vectors.readText(HEADING + "SUBJECT: EXERCISE\n1. Open.\n");
        assertThat(message.label()).isEqualTo(Vectors.SCHEME.withheld());
        assertThat(message.portions()).allSatisfy(p -> assertThat(p.label()).isEqualTo(Vectors.SCHEME.withheld()));
        assertThat(rules(message)).contains(Rule.NO_MARKING.id());
    }

    @Test
    void aMarkedParagraphDoesNotOpenTheRestOfAnUnmarkedMessage() {
        Message message = Vectors.readText(HEADING + "SUBJECT: EXERCISE\n1. (U) Open.\n2. Shut.\n");
        assertThat(portion(message, "Shut").dominates(Vectors.SCHEME.withheld()))
                .isTrue();
        assertThat(portion(message, "Open")).isEqualTo(Vectors.SCHEME.unclassified());
    }

    @Test
    void theWarningStandsInForAClassificationLineThatWasLost() {
        Message message = Vectors.readText("ZNY SSSSS ZZH\n" + HEADING + "SUBJECT: EXERCISE\n1. Shut.\n");
        assertThat(message.label().level().abbreviation()).isEqualTo("S");
        assertThat(rules(message)).contains(Rule.NO_CLASS_LINE.id());
    }

    @Test
    void theHigherOfWarningAndClassificationLineHolds() {
        for (String warning : List.of("ZNY SSSSS ZZH", "ZNY SSSAA", "ZNY UUSUU")) {
            Message message = Vectors.readText(
                    warning + "\n" + HEADING + "UNCLAS PORTO SERENO 000012\nSUBJECT: EXERCISE\n1. Shut.\n");
            assertThat(message.label().level().abbreviation()).as(warning).isEqualTo("S");
            assertThat(rules(message)).as(warning).contains(Rule.WARNING_DISAGREES.id());
        }
    }

    @Test
    void aSecondClassificationLineInsideTheTextBindsWhatFollows() {
        Message message = read(
                "UNCLAS PORTO SERENO 000012",
                "1. (U) EXERCISE. Open.",
                "S E C R E T LAGO ALTO 000004",
                "The rest is shut.");
        assertThat(message.label().level().abbreviation()).isEqualTo("S");
        assertThat(portion(message, "rest").level().abbreviation()).isEqualTo("S");
        assertThat(portion(message, "Open").level().abbreviation()).isEqualTo("U");
        assertThat(rules(message)).contains(Rule.SECOND_CLASS_LINE.id(), Rule.CLASSIFICATIONS_DISAGREE.id());
    }

    @Test
    void aClassificationRepeatedAtTheEndCounts() {
        Message message = Vectors.readText(HEADING + "UNCLAS PORTO SERENO 000012\n1. (U) EXERCISE.\nNNNN\nSECRET//\n");
        assertThat(message.label().level().abbreviation()).isEqualTo("S");
    }

    @Test
    void aMarkBehindTheEndOfASentenceBeginsAPortion() {
        Message message = read("S E C R E T PORTO SERENO 000012", "1. (U) EXERCISE. Open. (S) Shut. 2. (C) Ajar.");
        assertThat(portion(message, "Open").level().abbreviation()).isEqualTo("U");
        assertThat(portion(message, "Shut").level().abbreviation()).isEqualTo("S");
        assertThat(portion(message, "Ajar").level().abbreviation()).isEqualTo("C");
    }

    @Test
    void damagedAndSmallClassificationLinesAreRead() {
        for (String line : List.of(
                "SS E C R E T PORTO SERENO 000012", "s e c r e t porto sereno 000012", "SECRET PORTO SERENO 000012")) {
            assertThat(read(line, "1. (U) EXERCISE.").label().level().abbreviation())
                    .as(line)
                    .isEqualTo("S");
        }
    }

    private static Message read(String... lines) {
        return Vectors.readText(
                HEADING + String.join("\n", lines).replaceFirst("\n1\\.", "\nSUBJECT: EXERCISE\n1.") + "\n");
    }

    private static Label portion(Message message, String word) {
        return message.portions().stream()
                .filter(p -> p.text(message.source()).contains(word))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static List<String> rules(Message message) {
        return message.findings().stream().map(Finding::rule).toList();
    }
}
