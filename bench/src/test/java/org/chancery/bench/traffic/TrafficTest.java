package org.chancery.bench.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Portion;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrafficTest {

    @Test
    void canonicalMessagesAreOfTheSizeOfRealOnesAndWithoutErrors() {
        MessageReader reader = new MessageReader(Scheme.named("us"));
        for (byte[] bytes : Traffic.CANONICAL.first(30)) {
            Message message = reader.read(bytes);

            assertThat(bytes).hasSizeBetween(5_000, 6_600);
            assertThat(message.findings())
                    .as(new String(bytes, StandardCharsets.US_ASCII))
                    .isEmpty();
            assertThat(message.portions())
                    .filteredOn(each -> each.kind() == Portion.Kind.PARAGRAPH)
                    .hasSizeBetween(8, 9);
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

        byte[] first = Traffic.CANONICAL.source().get();
        assertThat(folder.resolve("many/exercise-0000001.txt")).hasBinaryContent(first);
        assertThat(Files.size(folder.resolve("one.txt"))).isBetween(1_000_000L, 1_010_000L);
        assertThat(Files.readAllBytes(folder.resolve("one.txt"))).startsWith(first);
    }
}
