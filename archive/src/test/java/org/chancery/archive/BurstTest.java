package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.store.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days on which much more was sent than on the days before.
final class BurstTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 58;
    private static final Reader PUBLIC = TestArchive.reader("U", "");

    @TempDir
    Path folder;

    private static TrafficView filed(TestArchive office, List<ExerciseCable> cables) throws IOException {
        office.archive.importItems(
                cables.stream().map(ExerciseCable::item).toList(), "tester", TestArchive.SCHEME, ImportListener.none());
        return office.archive.traffic(PUBLIC, TrafficRequest.all());
    }

    /// One or two messages a day, or none, of each of two posts.
    private static List<ExerciseCable> usual() {
        Random random = new Random(5);
        List<ExerciseCable> cables = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (String post : List.of("PORTO SERENO", "KESTREL BAY")) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    cables.add(ExerciseCable.of(post, cables.size() + 1, FIRST.plusDays(day)));
                }
            }
        }
        return cables;
    }

    @Test
    void steadyTrafficHasNone() throws IOException {
        try (TestArchive office = new TestArchive(folder)) {
            assertThat(filed(office, usual()).bursts()).isEmpty();
        }
    }

    @Test
    void aDayWithManyOfOnePostAndCodeIsToldAndHiddenOnesAddNothing() throws IOException {
        LocalDate day = FIRST.plusDays(50);
        List<ExerciseCable> cables = usual();
        for (int i = 0; i < 14; i++) {
            cables.add(ExerciseCable.of("KESTREL BAY", 501 + i, day).tagged("CASC"));
        }
        for (int i = 0; i < 20; i++) {
            cables.add(
                    ExerciseCable.of("PORTO SERENO", 801 + i, day.minusDays(5)).marked("S//NF"));
        }
        try (TestArchive office = new TestArchive(folder)) {
            TrafficView view = filed(office, cables);

            assertThat(view.bursts())
                    .extracting(Burst::kind, Burst::text, Burst::first)
                    .containsExactly(
                            tuple(Burst.Kind.ALL, "", day),
                            tuple(Burst.Kind.FROM, "EMBASSY KESTREL BAY", day),
                            tuple(Burst.Kind.TAGS, "CASC", day));
            Burst code = view.bursts().getLast();
            assertThat(code.messages()).isEqualTo(14);
            assertThat(code.before()).isZero();
            assertThat(code.stretches()).isEqualTo(28);
            assertThat(view.bursts().get(1).usual()).isBetween(0.5, 1.5);
            for (Burst burst : view.bursts()) {
                assertThat(office.search(PUBLIC, burst.query()).messages()).isEqualTo(burst.messages());
            }
        }
    }

    @Test
    void theFirstDaysOfAnArchiveAreNoBurst() throws IOException {
        List<ExerciseCable> cables = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cables.add(ExerciseCable.of("KESTREL BAY", 501 + i, FIRST.plusDays(i / 20)));
        }
        try (TestArchive office = new TestArchive(folder)) {
            assertThat(filed(office, cables).bursts()).isEmpty();
        }
    }

    @Test
    void whatIsUsualIsKnownFromStretchesBefore() {
        assertThatThrownBy(() -> new Burst(Burst.Kind.ALL, "", FIRST, FIRST, 5, 1, 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
