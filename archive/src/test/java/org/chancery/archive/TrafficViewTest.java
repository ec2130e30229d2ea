package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Count;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.store.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Traffic of three hundred invented messages: every number is that of the search it leads to.
final class TrafficViewTest {
    private static final long SEED = 11;
    private static final int MESSAGES = 300;
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader OFFICER = TestArchive.reader("C", "EMK", "SBU");

    @TempDir
    static Path folder;

    private static TestArchive office;

    @BeforeAll
    static void fileTheMessages() throws IOException {
        office = new TestArchive(folder);
        TrafficGenerator traffic = new TrafficGenerator(SEED);
        office.archive.importItems(
                Stream.generate(traffic::next)
                        .limit(MESSAGES)
                        .map(message -> new ImportItem(message.name(), message.bytes()))
                        .toList(),
                "tester",
                TestArchive.SCHEME,
                ImportListener.none());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static TrafficRequest request(String query, String first, String last) {
        return new TrafficRequest(query, day(first), day(last));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /// All numbers of a view that lead to a search.
    private static List<Count> linked(TrafficView view) {
        List<Count> counts = new ArrayList<>();
        counts.add(view.undated());
        for (Timeline timeline : view.timeline().stream().toList()) {
            counts.add(timeline.all());
            counts.addAll(timeline.originators());
            timeline.precedences().forEach(urgency -> counts.add(count(urgency)));
            for (Bar bar : timeline.bars()) {
                counts.add(bar.all());
                bar.precedences().forEach(urgency -> counts.add(count(urgency)));
            }
        }
        view.bursts().forEach(burst -> counts.add(new Count(burst.text(), burst.messages(), burst.query())));
        return counts.stream().filter(count -> !count.query().isEmpty()).toList();
    }

    private static Count count(Urgency urgency) {
        return new Count(urgency.precedence().toString(), urgency.messages(), urgency.query());
    }

    @Test
    void everyNumberIsThatOfTheSearchItLeadsTo() {
        List<TrafficRequest> requests = List.of(
                TrafficRequest.all(),
                request("", "1900-01-01", "2099-12-31"),
                request("", "2009-01-01", "2011-06-30"),
                request("exercise", "", ""),
                request("minister OR harbor", "", ""),
                request("-tags:PREL", "2000-03-03", ""),
                request("precedence:>=P level:U", "", "2010-02-03"));
        int checked = 0;
        for (Reader reader : List.of(PUBLIC, OFFICER, office.everything())) {
            for (TrafficRequest request : requests) {
                TrafficView view = office.archive.traffic(reader, request);
                assertThat(view.problem()).isEmpty();
                for (Count count : linked(view)) {
                    SearchPage page = office.search(reader, count.query());
                    assertThat(page.problem()).as(count.query()).isEmpty();
                    assertThat(page.messages()).as("%s of %s", count, request).isEqualTo(count.messages());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    @Test
    void theWholeIsTheSumOfItsStretchesPrecedencesAndOriginators() {
        for (String query : List.of("", "exercise")) {
            TrafficView view = office.archive.traffic(office.everything(), request(query, "1900-01-01", "2099-12-31"));
            Timeline timeline = view.timeline().orElseThrow();
            long all = timeline.all().messages();
            assertThat(all).isPositive();
            assertThat(timeline.bars().stream()
                            .mapToLong(bar -> bar.all().messages())
                            .sum())
                    .isEqualTo(all);
            assertThat(timeline.precedences().stream()
                            .mapToLong(Urgency::messages)
                            .sum())
                    .isEqualTo(all);
            assertThat(timeline.originators().stream()
                                    .mapToLong(Count::messages)
                                    .sum()
                            + timeline.others())
                    .isEqualTo(all);
            for (Bar bar : timeline.bars()) {
                assertThat(bar.precedences().stream()
                                .mapToLong(Urgency::messages)
                                .sum())
                        .isEqualTo(bar.all().messages());
            }
            assertThat(all + view.undated().messages())
                    .isEqualTo(
                            query.isEmpty()
                                    ? MESSAGES
                                    : office.search(office.everything(), query).messages());
        }
    }

    @Test
    void aQueryThatIsNotUnderstoodIsToldAsASearchTellsIt() {
        TrafficView view = office.archive.traffic(PUBLIC, request("tgas:PREL", "", ""));
        assertThat(view.problem()).isEqualTo(office.search(PUBLIC, "tgas:PREL").problem());
        assertThat(view.timeline()).isEmpty();
        assertThat(office.archive.traffic(PUBLIC, request("*", "", "")).timeline())
                .isEmpty();
    }

    @Test
    void aPeriodIsBoundedAndItsDaysStandInOrder() {
        TrafficRequest turned = request("", "2030-01-01", "1800-01-01");
        assertThat(turned.first()).contains(TrafficRequest.FIRST);
        assertThat(turned.last()).contains(LocalDate.of(2030, 1, 1));
        for (String last : List.of("2026-03-01", "2026-04-30", "2027-04-30", "2029-01-01", "2099-12-31")) {
            Timeline timeline = office.archive
                    .traffic(office.everything(), request("", "2026-03-01", last))
                    .timeline()
                    .orElseThrow();
            assertThat(timeline.bars()).hasSizeBetween(1, 200);
            assertThat(timeline.bars().getFirst().first()).isEqualTo("2026-03-01");
            assertThat(timeline.bars().getLast().last()).isEqualTo(last);
            for (int i = 1; i < timeline.bars().size(); i++) {
                assertThat(timeline.bars().get(i).first())
                        .isEqualTo(timeline.bars().get(i - 1).last().plusDays(1));
            }
        }
    }
}
