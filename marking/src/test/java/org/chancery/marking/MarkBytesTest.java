package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Reading marks from bytes gives what reading them from text gives, whatever was read before, and does not
/// make it twice.
final class MarkBytesTest {
    private static final long SEED = 20_260_401;
    private static final LocalDate DATE = LocalDate.of(2009, 12, 17);

    private final Scheme us = Scheme.named("us");
    private final Random random = new Random(SEED);

    @Test
    void whatIsReadDoesNotDependOnWhatWasReadBefore() {
        List<LocalDate> dates = new ArrayList<>(List.of(LocalDate.MIN, LocalDate.MAX, DATE));
        for (MarkRule rule : MarkRule.values()) {
            if (!rule.from().equals(LocalDate.MIN)) {
                dates.add(rule.from());
                dates.add(rule.from().minusDays(1));
            }
        }
        for (int round = 0; round < 40; round++) {
            Scheme cold = Scheme.named("us");
            for (int i = 0; i < 60; i++) {
                String text = new Marks(random).any().replace('é', 'E');
                LocalDate date = dates.get(random.nextInt(dates.size()));
                us.readPortion(text, dates.get(random.nextInt(dates.size())));
                Optional<PortionMark> warm = us.readPortion(text, date);
                String told = "seed %d round %d: %s on %s".formatted(SEED, round, text, date);
                assertThat(warm).as(told).isEqualTo(cold.readPortion(text, date));
                assertThat(fromBytes(text, date)).as(told).isEqualTo(warm);
            }
        }
    }

    @Test
    void allVectorsAreReadFromBytesAsFromText() {
        for (List<String> row : Vectors.of("portions")) {
            Scheme scheme = Scheme.named(row.get(0));
            LocalDate date = LocalDate.parse(row.get(1));
            byte[] bytes = ("1. (" + row.get(2) + ")").getBytes(StandardCharsets.UTF_8);
            assertThat(scheme.readPortion(bytes, 4, bytes.length - 1, date))
                    .as(row.get(2))
                    .isEqualTo(scheme.readPortion(row.get(2), date));
            if (scheme.readPortion(row.get(2), date).isPresent()) {
                assertThat(scheme.mayBeginPortion(bytes, 4, bytes.length)).isTrue();
            }
        }
    }

    @Test
    void placesOfFindingsCountBytes() {
        PortionMark mark = fromBytes("S//NF//é/ZEBRA", DATE).orElseThrow();

        assertThat(mark.text()).isEqualTo("S//NF//é/ZEBRA");
        assertThat(mark.findings())
                .filteredOn(found -> found.message().contains("ZEBRA"))
                .extracting(Finding::start)
                .containsExactly(10);
    }

    @Test
    void whatIsNoStretchOfTheBytesIsRefused() {
        byte[] bytes = "(C)".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> us.readPortion(bytes, 2, 1, DATE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> us.readPortion(bytes, 0, 4, DATE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> us.mayBeginPortion(bytes, -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(us.readPortion(bytes, 1, 1, DATE)).isEmpty();
    }

    @Test
    void aMarkMetBeforeIsNotMadeAgain() {
        byte[] text = "(S//NF) (C SEE REF A) (s//nf)".getBytes(StandardCharsets.US_ASCII);
        Optional<PortionMark> mark = us.readPortion(text, 1, 6, DATE);
        Optional<PortionMark> small = us.readPortion(text, 23, 28, DATE);

        assertThat(us.readPortion(text, 1, 6, DATE)).isSameAs(mark).isPresent();
        assertThat(us.readPortion(text, 23, 28, DATE)).isSameAs(small).isPresent();
        assertThat(us.readPortion("S//NF", DATE)).isSameAs(mark);
        assertThat(us.readPortion("S//NF", LocalDate.of(1990, 5, 2)))
                .isEqualTo(mark)
                .isNotSameAs(mark);
        assertThat(us.readPortion(text, 9, 20, DATE)).isEmpty();
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        List<String> texts = new ArrayList<>();
        List<Optional<PortionMark>> expected = new ArrayList<>();
        Scheme other = Scheme.named("us");
        for (int i = 0; i < 4_000; i++) {
            texts.add(new Marks(random).any().replace('é', 'E'));
            expected.add(other.readPortion(texts.getLast(), DATE));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                long seed = SEED + thread;
                all.add(pool.submit(() -> {
                    Random own = new Random(seed);
                    boolean same = true;
                    for (int i = 0; i < 20_000; i++) {
                        int at = own.nextInt(texts.size());
                        same &= fromBytes(texts.get(at), DATE).equals(expected.get(at));
                    }
                    return same;
                }));
            }
            for (Future<Boolean> each : all) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    private Optional<PortionMark> fromBytes(String text, LocalDate date) {
        byte[] bytes = ("(" + text + ")").getBytes(StandardCharsets.UTF_8);
        return us.readPortion(bytes, 1, bytes.length - 1, date);
    }
}
