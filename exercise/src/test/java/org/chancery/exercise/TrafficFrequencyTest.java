package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.chancery.exercise.TrafficSample.Population;
import org.chancery.exercise.Truth.Kind;
import org.junit.jupiter.api.Test;

class TrafficFrequencyTest {
    private static final TrafficSample SAMPLE = TrafficSample.take();

    @Test
    void eachDepartureComesAsOftenAsItWasCounted() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : rows("variation.tsv")) {
            Population population = Population.valueOf(row[2]);
            int rate = Integer.parseInt(row[row.length - 1].matches("\\d+") ? row[row.length - 1] : row[1]);
            double expected = SAMPLE.population(population.name()) * rate / 10_000.0;
            double slack = 4 * Math.sqrt(expected) + 0.12 * expected + 2;
            softly.assertThat((double) SAMPLE.departures(population.name(), row[0]))
                    .as("%s among %d %s", row[0], SAMPLE.population(population.name()), population)
                    .isBetween(expected - slack, expected + slack)
                    .isPositive();
        }
        softly.assertAll();
    }

    @Test
    void whatMessagesSayComesAsOftenAsItWasCounted() {
        SoftAssertions softly = new SoftAssertions();
        String[][] counted = {
            {"caption SIPDIS", "6377", "6712", "TELEGRAM"},
            {"caption SENSITIVE", "1286", "6712", "TELEGRAM"},
            {"caption NOFORN", "830", "6712", "TELEGRAM"},
            {"precedence P", "2391", "6018", "HEADED"},
            {"precedence R", "1633", "6018", "HEADED"},
            {"precedence O", "1629", "6018", "HEADED"},
            {"with references", "4027", "6712", "TELEGRAM"},
            {"until DATE", "4585", "6712", "TELEGRAM"},
            {"until NOT_APPLICABLE", "1986", "6712", "TELEGRAM"},
            {"addressee RI name precedence number", "10523", "43046", "addressee"},
            {"addressee RI name number", "11068", "43046", "addressee"},
            {"addressee RI name precedence", "7872", "43046", "addressee"},
            {"addressee RI name", "10956", "43046", "addressee"},
            {"portion C", "23317", "53104", "portion"},
            {"portion SBU", "9727", "53104", "portion"},
            {"portion U", "6715", "53104", "portion"},
            {"portion S", "3712", "53104", "portion"},
            {"portion S//NF", "2699", "53104", "portion"},
            {"portion C//NF", "1754", "53104", "portion"},
        };
        for (String[] each : counted) {
            int all = each[3].equals("portion") || each[3].equals("addressee")
                    ? SAMPLE.fact("all " + each[3])
                    : SAMPLE.population(each[3]);
            double expected = all * Double.parseDouble(each[1]) / Double.parseDouble(each[2]);
            softly.assertThat((double) SAMPLE.fact(each[0])).as(each[0]).isBetween(expected * 0.8, expected * 1.25);
        }
        softly.assertAll();
    }

    /// A spelling may be missing only where it would come less than eight times.
    @Test
    void eachSpellingOfTheTableComes() throws IOException {
        Map<String, List<String[]>> groups = new TreeMap<>();
        rows("choices.tsv")
                .forEach(row ->
                        groups.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row));
        List<String> missing = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        groups.forEach((name, group) -> {
            List<String[]> others = group.subList(1, group.size());
            int weights =
                    others.stream().mapToInt(row -> Integer.parseInt(row[1])).sum();
            int seen = others.stream()
                    .mapToInt(row -> SAMPLE.spelling(spelling(row)))
                    .sum();
            for (String[] row : others) {
                if (SAMPLE.spelling(spelling(row)) == 0) {
                    double expected = (double) Integer.parseInt(row[1]) * seen / weights;
                    (expected < 8 && seen > 0 ? rare : missing).add(spelling(row));
                }
            }
        });
        assertThat(missing).isEmpty();
        assertThat(rare).hasSizeLessThan(20);
    }

    private static String spelling(String[] row) {
        return row[0] + "=" + (row[2].equals("~") ? "" : row[2]);
    }

    @Test
    void someMessagesAreAsLargeAsTheLargest() {
        assertThat(SAMPLE.fact("most to")).isEqualTo(37);
        assertThat(SAMPLE.fact("most info")).isEqualTo(53);
        assertThat(SAMPLE.fact("most sections")).isGreaterThanOrEqualTo(20);
    }

    @Test
    void messagesAreAsLongAsRealOnes() {
        assertThat(SAMPLE.meanSize(Kind.TELEGRAM)).isBetween(5_000, 6_500);
        assertThat(SAMPLE.meanSize(Kind.FLEET_NOTICE)).isBetween(3_000, 7_000);
        assertThat(SAMPLE.longest()).isLessThan(65_536);
    }

    @Test
    void truthAndBytesAgree() {
        assertThat(SAMPLE.contradictions()).isEmpty();
    }

    private static List<String[]> rows(String table) throws IOException {
        try (InputStream in = TrafficGenerator.class.getResourceAsStream("internal/traffic/" + table)) {
            assertThat(in).as(table).isNotNull();
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
