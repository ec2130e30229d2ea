package org.chancery.bench.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cable.MessageReader;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrafficTest {

    @ParameterizedTest
    @EnumSource
    void messagesAreOfTheSizeOfRealOnes(Traffic traffic) {
        List<byte[]> messages = traffic.first(256);
        double mean =
                messages.stream().mapToInt(bytes -> bytes.length).average().orElseThrow();

        assertThat(mean).isBetween(5_000.0, 6_000.0);
    }

    @Test
    void canonicalMessagesAreReadWithoutAnError() {
        MessageReader reader = new MessageReader(Scheme.named("us"));
        for (byte[] bytes : Traffic.CANONICAL.first(50)) {
            assertThat(reader.read(bytes).findings())
                    .as(new String(bytes, StandardCharsets.US_ASCII))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageSaysExerciseAndIsTheSameEachTime(Traffic traffic) {
        List<byte[]> messages = traffic.first(30);

        assertThat(messages)
                .containsExactly(traffic.first(30).toArray(byte[][]::new))
                .doesNotHaveDuplicates();
        assertThat(messages)
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("EXERCISE"));
    }

    @Test
    void trafficIsWrittenToManyFilesOrToOne(@TempDir Path folder) throws IOException {
        WriteTraffic.main(new String[] {"canonical", "1", folder.resolve("many").toString()});
        WriteTraffic.main(
                new String[] {"canonical", "1", folder.resolve("one.txt").toString()});

        byte[] first = Traffic.CANONICAL.first(1).getFirst();
        assertThat(folder.resolve("many/exercise-0000001.txt")).hasBinaryContent(first);
        assertThat(Files.size(folder.resolve("one.txt"))).isBetween(1_000_000L, 1_010_000L);
        assertThat(Files.readAllBytes(folder.resolve("one.txt"))).startsWith(first);
    }
}
