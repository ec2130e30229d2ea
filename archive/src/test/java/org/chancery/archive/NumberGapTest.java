package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.cable.Discontinuity;
import org.chancery.store.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers that are missing between those that a reader sees.
final class NumberGapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Reader PUBLIC = TestArchive.reader("U", "");

    @TempDir
    Path folder;

    private static void file(TestArchive office, List<ExerciseCable> cables) throws IOException {
        ImportReport report = office.archive.importItems(
                cables.stream().map(ExerciseCable::item).toList(), "tester", TestArchive.SCHEME, ImportListener.none());
        assertThat(report.filed()).isEqualTo(cables.size());
    }

    /// One message a day.
    private static List<ExerciseCable> cables(String post, int... numbers) {
        List<ExerciseCable> cables = new ArrayList<>();
        for (int number : numbers) {
            cables.add(ExerciseCable.of(post, number, DAY.plusDays(cables.size())));
        }
        return cables;
    }

    private static List<String> told(TrafficView view) {
        return view.gaps().stream()
                .map(gap -> gap.series() + ": " + gap.first() + "-" + gap.last() + " between "
                        + gap.before().message().reference() + " and "
                        + gap.after().message().reference())
                .toList();
    }

    private static TrafficView all(TestArchive office, Reader reader) {
        return office.archive.traffic(reader, TrafficRequest.all());
    }

    @Test
    void whatIsMissingIsToldWithWhatStandsOnBothSides() throws IOException {
        try (TestArchive office = new TestArchive(folder)) {
            file(office, cables("PORTO SERENO", 4709, 4710, 4711, 4715, 4716, 4718));
            file(office, cables("KESTREL BAY", 12, 13, 14));

            TrafficView view = all(office, PUBLIC);

            assertThat(told(view))
                    .containsExactly(
                            "PORTO SERENO of 2026: 4717-4717 between PORTO SERENO 4716 and PORTO SERENO 4718",
                            "PORTO SERENO of 2026: 4712-4714 between PORTO SERENO 4711 and PORTO SERENO 4715");
            NumberGap gap = view.gaps().getLast();
            assertThat(gap.kind()).isEqualTo(Discontinuity.Kind.MESSAGE);
            assertThat(gap.count()).isEqualTo(3);
            assertThat(gap.before().message().dtgText()).startsWith("03");
            assertThat(office.archive
                            .traffic(
                                    PUBLIC,
                                    new TrafficRequest(
                                            "exercise",
                                            view.request().first(),
                                            view.request().last()))
                            .gaps())
                    .as("numbers that a query leaves out are not missing")
                    .isEmpty();
        }
    }

    @Test
    void whatIsHiddenIsMissingAsIfItHadNeverCome() throws IOException {
        try (TestArchive full = new TestArchive(folder.resolve("full"));
                TestArchive bare = new TestArchive(folder.resolve("bare"))) {
            List<ExerciseCable> seen = cables("PORTO SERENO", 1, 2, 3, 5, 6);
            file(full, seen);
            file(bare, seen);
            file(
                    full,
                    List.of(
                            ExerciseCable.of("PORTO SERENO", 4, DAY).marked("S//NF"),
                            ExerciseCable.of("PORTO SERENO", 9, DAY).marked("S//NF"),
                            // Of a number that is seen, sent before what is seen of it.
                            ExerciseCable.of("PORTO SERENO", 5, DAY.minusDays(9))
                                    .marked("S//NF")));

            TrafficView view = all(full, PUBLIC);

            assertThat(told(view)).hasSize(1);
            assertThat(view).isEqualTo(all(bare, PUBLIC));
            assertThat(told(all(full, full.everything())))
                    .as("who sees them misses none of them")
                    .containsExactly("PORTO SERENO of 2026: 7-8 between PORTO SERENO 6 and PORTO SERENO 9");
            assertThat(all(full, full.everything()).label().level().abbreviation())
                    .isEqualTo("S");
        }
    }

    @Test
    void aLeapASparseSeriesAndAnotherYearAreNoGaps() throws IOException {
        try (TestArchive office = new TestArchive(folder)) {
            file(office, cables("PORTO SERENO", 1, 2, 3, 4711, 4712));
            file(office, cables("KESTREL BAY", 10, 20, 30, 40));
            file(
                    office,
                    List.of(
                            ExerciseCable.of("LAKE UNION", 900, LocalDate.of(2025, 12, 31)),
                            ExerciseCable.of("LAKE UNION", 902, LocalDate.of(2026, 1, 2))));

            assertThat(told(all(office, PUBLIC))).isEmpty();
            TrafficView year = office.archive.traffic(
                    PUBLIC,
                    new TrafficRequest(
                            "", Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
            assertThat(told(year)).isEmpty();
        }
    }

    /// Messages of a channel and with continuity numbers, to two addressees; a number of each is
    /// missing.
    private static List<ExerciseCable> continued() {
        List<ExerciseCable> cables = new ArrayList<>();
        for (int i : List.of(1, 2, 3, 5, 6)) {
            cables.add(ExerciseCable.of("PORTO SERENO", 70 + cables.size(), DAY.plusDays(cables.size()))
                    .to("TO RVALDMC/FORMIN ALDERMERE PRIORITY %04d\nINFO RVKBAYC/EMBASSY KESTREL BAY %04d"
                            .formatted(4470 + i, 300 + 7 * i)));
        }
        for (int i : List.of(1, 2, 4, 5)) {
            cables.add(ExerciseCable.of("LAKE UNION", 50 + cables.size(), DAY.plusDays(9))
                    .received("VZCZCABC%04d%nRR RVALDMC%nDE RVLAKE #%04d 0411200".formatted(380 + i, i)));
        }
        return cables;
    }

    @Test
    void continuityNumbersOfAddresseesAndChannelsAreComparedWhereTheyAreSeen() throws IOException {
        try (TestArchive office = new TestArchive(folder)) {
            file(office, continued());

            assertThat(told(all(office, PUBLIC)))
                    .containsExactly(
                            "RVLAKE ABC: 383-383 between LAKE UNION 56 and LAKE UNION 57",
                            "EMBASSY PORTO SERENO to FORMIN ALDERMERE: 4474-4474 between PORTO SERENO 72 and PORTO SERENO 73");
            TrafficView before = all(office, PUBLIC);
            office.store.asRegistry("tester", tx -> tx.dsl().execute("update message set derivation = 1"));
            try (MessageArchive again = MessageArchive.open(
                    office.store, folder.resolve("again"), TestArchive.SCHEME, TestArchive.named())) {
                assertThat(again.traffic(PUBLIC, TrafficRequest.all()).gaps()).isEqualTo(before.gaps());
            }
        }
    }

    @Test
    void aNumberGoesWithThePortionThatItStandsIn() throws IOException {
        Reader officer = TestArchive.reader("S", "EMK");
        try (TestArchive office = new TestArchive(folder)) {
            file(office, continued());
            MessageView message = office.only(PUBLIC, "number:\"PORTO SERENO 71\"");
            PortionView heading = message.portions().getFirst();
            office.archive.remark(
                    heading.id(),
                    TestArchive.SCHEME.readPortion("S", DAY).orElseThrow().label(),
                    "tester",
                    "an exercise");

            assertThat(told(all(office, PUBLIC)))
                    .as("the message is seen, its heading is not")
                    .contains("EMBASSY PORTO SERENO to FORMIN ALDERMERE: 4472-4472 between PORTO SERENO 70"
                            + " and PORTO SERENO 72")
                    .noneMatch(gap -> gap.contains("PORTO SERENO of 2026"));
            assertThat(told(all(office, officer))).noneMatch(gap -> gap.contains("4472"));
            assertThat(office.archive.remove(message.citation().message(), "tester", "an exercise"))
                    .isTrue();
            assertThat(told(all(office, officer))).anyMatch(gap -> gap.contains("4472"));
        }
    }

    @Test
    void aGapIsWhatLiesBetweenItsNeighbours() {
        var message = new Citation(new UUID(0, 1), "PORTO SERENO 1", Optional.empty(), "", "");
        assertThatThrownBy(() -> new NumberGap(
                        Discontinuity.Kind.MESSAGE,
                        "PORTO SERENO of 2026",
                        3,
                        4,
                        new NumberGap.Neighbour(1, message),
                        new NumberGap.Neighbour(5, message)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
