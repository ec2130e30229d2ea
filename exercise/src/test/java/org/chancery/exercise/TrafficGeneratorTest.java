package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrafficGeneratorTest {
    private static final int MANY = 1000;

    /// Changes with each deliberate change of the generator, and with nothing else.
    private static final String FIRST_THOUSAND_OF_SEED_1 =
            "f5ff742ec8c5d7dfe30a3a9cdd7748d549379d5862d75ec9eb4e0dde7bfac7b9";

    /// Likewise, for the canonical form.
    private static final String FIRST_CANONICAL_THOUSAND_OF_SEED_1 =
            "c4054dec1ba9cd739a4f1cd06f612c93612a755057a9e46afcc802a12eb76a76";

    @Test
    void theSameSeedGivesTheSameMessagesAndTruth() {
        assertThat(first(MANY, 7)).isEqualTo(first(MANY, 7));
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        assertThat(Digests.of(first(20, 7))).isNotEqualTo(Digests.of(first(20, 8)));
    }

    @Test
    void theFirstThousandMessagesAreTheCommittedOnes() {
        assertThat(Digests.of(first(MANY, 1))).isEqualTo(FIRST_THOUSAND_OF_SEED_1);
    }

    @Test
    void theFirstThousandCanonicalMessagesAreTheCommittedOnes() {
        assertThat(Digests.of(first(MANY, TrafficGenerator.canonical(1))))
                .isEqualTo(FIRST_CANONICAL_THOUSAND_OF_SEED_1);
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale usual = Locale.getDefault();
        String expected = Digests.of(first(50, 9));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Digests.of(first(50, 9))).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Digests.of(first(50, 9))).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everyTextSaysTwiceThatItIsAnExercise() {
        assertThat(first(MANY, 2))
                .allSatisfy(message -> assertThat(new String(message.bytes(), ISO_8859_1).split("EXERCISE", -1))
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void aPhraseStandsInOnePortionOnly() {
        Set<String> seen = new HashSet<>();
        for (ExerciseMessage message : first(MANY, 3)) {
            String text = new String(message.bytes(), ISO_8859_1);
            for (Truth.Portion portion : message.truth().portions()) {
                if (!portion.phrase().isEmpty()) {
                    assertThat(seen.add(portion.phrase())).as(portion.phrase()).isTrue();
                    assertThat(text.split(portion.phrase(), -1))
                            .as(message.name())
                            .hasSize(2);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(MANY * 7);
    }

    @Test
    void noTwoTelegramsHaveTheSameNumber() {
        Set<Truth.MessageNumber> seen = new HashSet<>();
        assertThat(first(MANY * 2, 4))
                .filteredOn(message -> message.truth().form().kind() == Truth.Kind.TELEGRAM)
                .filteredOn(message -> !message.truth().departures().contains("NUMBER_MISMATCH"))
                .allMatch(message -> seen.add(message.truth().identity().number()));
    }

    @Test
    void theCanonicalFormHasNoDeparturesAndSixtyNineColumns() {
        assertThat(first(MANY, TrafficGenerator.canonical(5))).allSatisfy(message -> {
            assertThat(message.truth().form().kind()).isEqualTo(Truth.Kind.TELEGRAM);
            assertThat(message.truth().form().spellings()).isEmpty();
            assertThat(message.truth().departures()).isSubsetOf("SECTIONED");
            String text = new String(message.bytes(), US_ASCII);
            assertThat(text.getBytes(US_ASCII)).isEqualTo(message.bytes());
            assertThat(text).startsWith("VZCZC").endsWith("\nBT\n#" + serial(message) + "\nNNNN\n");
            assertThat(text.lines()).allMatch(line -> line.length() <= 69, "at most 69 columns");
        });
    }

    private static String serial(ExerciseMessage message) {
        return message.truth().heading().transmission().serial();
    }

    private static List<ExerciseMessage> first(int count, long seed) {
        return first(count, new TrafficGenerator(seed));
    }

    private static List<ExerciseMessage> first(int count, TrafficGenerator generator) {
        List<ExerciseMessage> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(generator.next());
        }
        return messages;
    }
}
