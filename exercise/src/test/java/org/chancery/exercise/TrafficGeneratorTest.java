package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrafficGeneratorTest {
    private static final int MANY = 1000;

    /// Changes with each deliberate change of the generator, and with nothing else.
    private static final String FIRST_THOUSAND_OF_SEED_1 =
            "7608909d16a73a2b4e3a3184bac5dabcadc6b8070252938910e1e9d4b6b6100f";

    @Test
    void theSameSeedGivesTheSameBytes() {
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
    void everyTextSaysThatItIsAnExerciseAtBothEnds() {
        assertThat(first(MANY, 2)).allSatisfy(message -> {
            String text = new String(message.bytes(), ISO_8859_1);
            assertThat(text.split("EXERCISE EXERCISE EXERCISE", -1)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(text.substring(Math.max(0, text.length() - 60))).contains("EXERCISE");
        });
    }

    @Test
    void aPhraseStandsInOnePortionOnly() {
        List<ExerciseMessage> messages = first(MANY, 3);
        Set<String> seen = new HashSet<>();
        for (ExerciseMessage message : messages) {
            String text = new String(message.bytes(), ISO_8859_1);
            for (Truth.Portion portion : message.truth().portions()) {
                assertThat(seen.add(portion.phrase())).as(portion.phrase()).isTrue();
                assertThat(text.split(portion.phrase(), -1)).as(message.name()).hasSize(2);
            }
        }
        assertThat(seen).hasSizeGreaterThan(MANY * 3);
    }

    @Test
    void departuresComeAboutAsOftenAsTheyWereCounted() {
        Map<String, Integer> counts = new HashMap<>();
        first(MANY * 5, 4)
                .forEach(message -> message.truth().departures().forEach(each -> counts.merge(each, 1, Integer::sum)));
        assertThat(counts.get("FLEET_NOTICE")).isBetween(650, 850);
        assertThat(counts.get("HEADING_REORDERED")).isBetween(1300, 1800);
        assertThat(counts.get("WRAPPER")).isBetween(1550, 2050);
        assertThat(counts.get("DAY_MISMATCH")).isBetween(1, 30);
    }

    @Test
    void messagesAreBounded() {
        assertThat(first(MANY * 5, 5)).allMatch(message -> message.bytes().length < 65_536);
    }

    private static List<ExerciseMessage> first(int count, long seed) {
        TrafficGenerator generator = new TrafficGenerator(seed);
        List<ExerciseMessage> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(generator.next());
        }
        return messages;
    }
}
