package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.exercise.Truth;
import org.chancery.marking.Label;
import org.chancery.store.Reader;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Portions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Some hundred invented messages: each is filed, found and read back, by whom it may be.
@Execution(ExecutionMode.CONCURRENT)
final class TrafficTest {
    private static final long SEED = 7;
    private static final int MESSAGES = 400;
    private static final Reader PUBLIC = TestArchive.reader("U", "");

    @TempDir
    Path folder;

    @Test
    void allAreFiledFoundAndReadBackAndPortionsTileTheirBytes() throws IOException {
        TrafficGenerator traffic = new TrafficGenerator(SEED);
        List<ExerciseMessage> messages =
                Stream.generate(traffic::next).limit(MESSAGES).toList();
        try (TestArchive office = new TestArchive(folder)) {
            ImportReport report = office.archive.importItems(
                    messages.stream()
                            .map(message -> new ImportItem(message.name(), message.bytes()))
                            .toList(),
                    "tester",
                    TestArchive.SCHEME,
                    ImportListener.none());

            assertThat(report.files()).isEqualTo(MESSAGES);
            assertThat(report.filed()).isEqualTo(MESSAGES);
            assertThat(report.refused()).isZero();
            Reader all = office.everything();
            Random random = new Random(SEED);
            int hidden = 0;
            for (ExerciseMessage message : messages) {
                hidden += found(office, all, message, random) ? 0 : 1;
            }
            assertThat(hidden).as("phrases that the public does not see").isBetween(1, MESSAGES - 1);
            tiled(office);
        }
    }

    /// Whether the public finds the phrase, which is so if and only if its label is for the public.
    private static boolean found(TestArchive office, Reader all, ExerciseMessage message, Random random) {
        List<Truth.Portion> phrased = message.truth().portions().stream()
                .filter(portion -> !portion.phrase().isEmpty())
                .toList();
        if (phrased.isEmpty()) {
            return true;
        }
        Truth.Portion meant = phrased.get(random.nextInt(phrased.size()));
        String query = "\"" + meant.phrase() + "\"";
        List<MessageHit> hits = office.search(all, query).hits();
        assertThat(hits).as("seed %d, %s, %s", SEED, message.name(), query).hasSize(1);
        UUID id = hits.getFirst().citation().message();
        assertThat(office.archive.bytes(all, id).orElseThrow())
                .as(message.name())
                .isEqualTo(message.bytes());
        Label label = hits.getFirst().portions().getFirst().label();

        SearchPage open = office.search(PUBLIC, query);

        assertThat(open.portions())
                .as("%s, %s, %s", message.name(), query, label)
                .isEqualTo(PUBLIC.clearance().dominates(label) ? 1 : 0);
        if (meant.mark().isEmpty()
                ? !message.truth().level().equals("U")
                : !meant.mark().toUpperCase(Locale.ROOT).startsWith("U")) {
            assertThat(open.portions())
                    .as("%s, %s, meant as %s", message.name(), query, meant.mark())
                    .isZero();
        }
        return open.portions() == 1;
    }

    private static void tiled(TestArchive office) {
        office.store.asRegistry("tester", tx -> {
            var spans = tx.dsl()
                    .select(Portions.MESSAGE_ID, Portions.SPAN_START, Portions.SPAN_END)
                    .from(Portions.PORTION)
                    .orderBy(Portions.MESSAGE_ID, Portions.ORDINAL)
                    .fetchGroups(Portions.MESSAGE_ID);
            List<UUID> wrong = new ArrayList<>();
            tx.dsl().select(Messages.ID, Messages.BYTES).from(Messages.MESSAGE).forEach(message -> {
                int at = 0;
                for (var span : Optional.ofNullable(spans.get(message.value1())).orElseThrow()) {
                    at = span.value2() == at ? span.value3() : -1;
                }
                if (at != message.value2().length) {
                    wrong.add(message.value1());
                }
            });
            assertThat(wrong).isEmpty();
            return spans.size();
        });
    }
}
