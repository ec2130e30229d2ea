package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclassificationTest {
    private static final LocalDate DATE = LocalDate.of(2011, 5, 4);
    private static final long SEED = 20_260_301;
    private static final int ROUNDS = 2_000;

    private final Scheme us = Scheme.named("us");
    private final Random random = new Random(SEED);

    @TestFactory
    Stream<DynamicTest> ofSeveralSourcesTheLongestInstructionHolds() {
        return Vectors.of("instructions").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
                    List<DatedInstruction> sources = new ArrayList<>();
                    for (String source : row.get(1).split("\\|", -1)) {
                        int at = source.indexOf('@');
                        String date = source.substring(at + 1);
                        sources.add(new DatedInstruction(
                                OrderLine.read("DECL: " + source.substring(0, at), DATE)
                                        .declassification(),
                                date.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(date))));
                    }
                    Declassification longest = DatedInstruction.longest(sources, LocalDate.parse(row.get(0)));
                    assertThat(AuthorityTest.told(longest)).isEqualTo(row.get(2));
                    assertThat(DatedInstruction.longest(sources.reversed(), LocalDate.parse(row.get(0))))
                            .isEqualTo(longest);
                }));
    }

    @Test
    void theLongestIsNeverShorterThanAnyDate() {
        List<String> terms = List.of("20300101", "20250607", "OADR", "X3", "25X2", "25X2, 20500101", "MR", "GDS", "");
        for (int i = 0; i < ROUNDS; i++) {
            List<DatedInstruction> sources = new ArrayList<>();
            for (int left = random.nextInt(4); left >= 0; left--) {
                String term = terms.get(random.nextInt(terms.size()));
                sources.add(new DatedInstruction(
                        OrderLine.read("DECL: " + term, DATE).declassification(),
                        Optional.of(LocalDate.ofEpochDay(random.nextInt(15_000)))));
            }
            Declassification longest = DatedInstruction.longest(sources, DATE);
            LocalDate due = longest.due(DATE).orElseThrow();
            boolean exempt = longest instanceof Declassification.Exempt;
            for (DatedInstruction source : sources) {
                LocalDate other = source.declassification()
                        .due(source.date().orElseThrow())
                        .orElseThrow();
                assertThat(exempt || !due.isBefore(other))
                        .as("seed %d round %d: %s of %s", SEED, i, longest, sources)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "20300101;2030-01-01",
                "OADR;2036-05-04",
                "X1;2036-05-04",
                "25X1;2061-05-04",
                "25X1, 20500101;2050-01-01",
                "50X1-HUM;2086-12-31",
                "EO 12951;-",
                "N/A TO RD PORTIONS;-",
                "N/A;-",
                "AFTER THE LAKE TALKS;-",
                "RDS-1 12/5/2014;2036-05-04",
                "GDS 12/5/2014;2014-12-05",
                "ZEBRA;2036-05-04"
            })
    void aStatementComesToADate(String statement, LocalDate due) {
        assertThat(OrderLine.read("DECL: " + statement, DATE).declassification().due(DATE))
                .isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void aPermanentRecordIsDeclassifiedOnTheLastDayOfItsTwentyFifthYear() {
        assertThat(Declassification.automatic(LocalDate.of(2009, 12, 17))).isEqualTo(LocalDate.of(2034, 12, 31));
        assertThat(Declassification.automatic(LocalDate.of(2001, 1, 1), LocalDate.of(2009, 12, 17)))
                .contains(LocalDate.of(2034, 12, 31));
        assertThat(Declassification.automatic(LocalDate.of(1999, 1, 1), LocalDate.of(2009, 12, 17)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GDS;TS;1978-12-31 S, 1980-12-31 C, 1986-12-31 -",
                "GDS;S;1978-12-31 C, 1984-12-31 -",
                "GDS;C;1982-12-31 -",
                "GDS;U;''",
                "GDS 12/5/84;S;1984-12-05 -",
                "ADS 12/5/84;S;1984-12-05 -",
                "ADS;S;''",
                "XGDS-1;S;''",
                "GROUP 4;TS;1979-07-13 S, 1982-07-13 C, 1988-07-13 -",
                "GROUP 4;S;1979-07-13 C, 1988-07-13 -",
                "GROUP 3;S;''"
            })
    void aScheduleStepsDown(String schedule, String level, String steps) {
        LocalDate origin = LocalDate.of(1976, 7, 13);
        Declassification term =
                OrderLine.read("E.O. 11652: " + schedule, origin).declassification();
        assertThat(term).isInstanceOf(Declassification.Schedule.class);
        List<DowngradingStep> read = DowngradingStep.of(
                (Declassification.Schedule) term, us.level(level).orElseThrow(), origin, us);
        assertThat(read.stream()
                        .map(step -> step.on() + " "
                                + step.level().map(Level::abbreviation).orElse("-"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    @Test
    void anOrderLineReadAgainIsTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            OrderLine line = new OrderLine(OptionalInt.of(13_526), term(), List.of());
            OrderLine again = OrderLine.read(line.write(), DATE);
            assertThat(again.declassification()).as(line.write()).isEqualTo(line.declassification());
            assertThat(again.order()).isEqualTo(line.order());
        }
    }

    @Test
    void aBlockReadAgainIsTheSame() {
        List<String> names = List.of("Jane Roe", "John Q. Doe", "J. de la Roe", "Ann Roe-Doe");
        List<String> titles = List.of(
                "Ambassador",
                "DCM",
                "Political Counselor",
                "Acting Deputy Chief of Mission",
                "Charge d'Affaires a.i.",
                "EUR/CE Director");
        List<String> reasons = List.of("1.4(a)", "1.4(b)", "1.4(d)", "1.4(h)");
        List<String> sources = List.of("ALDERMERE 123", "Multiple Sources", "LSCG 05-1 dated 20050101");
        for (int i = 0; i < ROUNDS; i++) {
            boolean derivative = random.nextBoolean();
            AuthorityBlock block = new AuthorityBlock(
                    Optional.of(one(names)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(titles)),
                    derivative ? List.of() : some(reasons),
                    derivative ? some(sources) : List.of(),
                    random.nextBoolean() ? Optional.of(term()) : Optional.empty(),
                    List.of());
            for (AuthorityForm form : AuthorityForm.values()) {
                AuthorityBlock again = AuthorityBlock.read(block.write(form), DATE);
                String round = "seed %d round %d: %s".formatted(SEED, i, block.write(form));
                assertThat(capitals(again)).as(round).isEqualTo(capitals(block));
            }
        }
    }

    @Test
    void aDocumentsBlockWithoutATermLacksOne() {
        AuthorityBlock block = AuthorityBlock.read("Classified By: Jane Roe, DCM. Reason: 1.4(b)", DATE);

        assertThat(block.findings()).isEmpty();
        assertThat(block.missing()).extracting(Finding::rule).containsExactly("MARK-067");
        assertThat(AuthorityBlock.read(block.write(AuthorityForm.DOCUMENT) + "\nDeclassify On: 20360504", DATE)
                        .missing())
                .isEmpty();
    }

    @Test
    void blocksHaveTheFormsOfTheDirectiveAndOfTelegrams() {
        AuthorityBlock original = new AuthorityBlock(
                Optional.of("Jane Roe"),
                Optional.of("Political Counselor"),
                List.of("1.4(b)", "1.4(d)"),
                List.of(),
                Optional.of(new Declassification.On(LocalDate.of(2034, 12, 17))),
                List.of());
        AuthorityBlock derivative = new AuthorityBlock(
                Optional.of("Jane Roe"),
                Optional.of("Political Counselor"),
                List.of(),
                List.of("Multiple Sources"),
                Optional.of(new Declassification.Exempt("25X4", Optional.of(LocalDate.of(2050, 10, 1)))),
                List.of());

        assertThat(original.write(AuthorityForm.DOCUMENT))
                .isEqualTo("Classified By: Jane Roe, Political Counselor\nReason: 1.4(b), 1.4(d)\n"
                        + "Declassify On: 20341217");
        assertThat(derivative.write(AuthorityForm.DOCUMENT))
                .isEqualTo("Classified By: Jane Roe, Political Counselor\nDerived From: Multiple Sources\n"
                        + "Declassify On: 25X4, 20501001");
        assertThat(original.write(AuthorityForm.TELEGRAM))
                .isEqualTo("CLASSIFIED BY: POLITICAL COUNSELOR JANE ROE. REASON: 1.4(B), 1.4(D). "
                        + "DECLASSIFY ON: 12/17/2034.");
        assertThat(derivative.derivative()).isTrue();
        assertThat(original.derivative()).isFalse();
    }

    @Test
    void datesAtTheEndOfTimeAreRead() {
        for (LocalDate date : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)) {
            for (String text : List.of("E.O. 12958: DECL: TEN YEARS", "DECL: 12/17/34", "DECL: 25X1", "DECL: OADR")) {
                OrderLine line = OrderLine.read(text, date);
                assertThat(line.declassification()).isNotNull();
                line.declassification().due(date);
            }
        }
    }

    private Declassification term() {
        LocalDate date = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(8_000));
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Declassification.On(date);
            case 2 -> new Declassification.AtEvent("UPON END OF THE LAKE TALKS");
            case 3 ->
                new Declassification.Exempt(one(List.of("25X1", "25X9", "50X3", "X4", "1.6X2")), Optional.of(date));
            case 4 ->
                new Declassification.Exempt(one(List.of("50X1-HUM", "50X2-WMD", "X8", "EO 12951")), Optional.empty());
            case 5 -> new Declassification.Indefinite(one(List.of("OADR", "MR")));
            default -> new Declassification.Schedule(one(List.of("GDS", "XGDS-2", "RDS-1", "GROUP 4", "ADS")));
        };
    }

    private static List<Object> capitals(AuthorityBlock block) {
        return List.of(
                block.name().map(name -> name.toUpperCase(Locale.ROOT)),
                block.title().map(title -> title.toUpperCase(Locale.ROOT)),
                block.reasons(),
                block.derivedFrom().stream()
                        .map(s -> s.toUpperCase(Locale.ROOT))
                        .toList(),
                block.declassifyOn().map(AuthorityTest::told).map(s -> s.toUpperCase(Locale.ROOT)));
    }

    private List<String> some(List<String> list) {
        List<String> some = list.stream().filter(each -> random.nextBoolean()).toList();
        return some.isEmpty() ? List.of(list.getFirst()) : some;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
