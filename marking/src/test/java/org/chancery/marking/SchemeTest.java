package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SchemeTest {
    private static final LocalDate DATE = LocalDate.of(2009, 12, 17);

    private final Scheme us = Scheme.named("us");

    @TestFactory
    Stream<DynamicTest> portionMarksAreRead() {
        return Vectors.of("portions").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
                    Optional<PortionMark> mark =
                            Scheme.named(row.get(0)).readPortion(row.get(2), LocalDate.parse(row.get(1)));
                    compare(row, mark);
                }));
    }

    @TestFactory
    Stream<DynamicTest> bannersAreRead() {
        return Vectors.of("banners").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
                    Optional<PortionMark> mark =
                            Scheme.named(row.get(0)).readBanner(row.get(2), LocalDate.parse(row.get(1)));
                    compare(row, mark);
                }));
    }

    private static void compare(List<String> row, Optional<PortionMark> mark) {
        assertThat(mark.map(PortionMark::label).map(Vectors::told).orElse("-")).isEqualTo(row.get(3));
        assertThat(mark.map(Vectors::rules).orElse("-")).isEqualTo(row.get(4));
        assertThat(mark.map(PortionMark::text).orElse(row.get(2))).isEqualTo(row.get(2));
    }

    @TestFactory
    Stream<DynamicTest> portionsRollUp() {
        return Vectors.of("rollups").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
                    Scheme scheme = Scheme.named(row.get(0));
                    Collection<Label> portions = new ArrayList<>();
                    for (String portion : row.get(1).split(";", -1)) {
                        portions.add(
                                scheme.readPortion(portion, DATE).orElseThrow().label());
                    }
                    Label whole = scheme.rollUp(portions);
                    assertThat(scheme.writePortion(whole)).isEqualTo(row.get(2));
                    assertThat(scheme.writeBanner(whole)).isEqualTo(row.get(3));
                    assertThat(portions).allMatch(whole::dominates);
                }));
    }

    @TestFactory
    Stream<DynamicTest> portionsMakeAWhole() {
        return Vectors.of("wholes").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1) + " " + row.get(2), () -> {
                    LocalDate created = LocalDate.parse(row.get(1));
                    List<Label> portions = new ArrayList<>();
                    for (String portion : row.get(2).split(";", -1)) {
                        portions.add(
                                us.readPortion(portion, created).orElseThrow().label());
                    }
                    assertThat(us.writeBanner(portions, created)).isEqualTo(row.get(3));
                    assertThat(us.writeBanner(portions.reversed(), created)).isEqualTo(row.get(3));
                    Label banner =
                            us.readBanner(row.get(3), created).orElseThrow().label();
                    Label whole = us.rollUp(portions, created);
                    assertThat(whole.dominates(banner)).isTrue();
                    assertThat(banner.release().admitted())
                            .isEqualTo(whole.release().admitted());
                    Label strict = us.rollUp(portions);
                    assertThat(portions).allMatch(strict::dominates);
                    assertThat(strict.release().admitted())
                            .isEqualTo(whole.release().admitted());
                }));
    }

    @TestFactory
    Stream<DynamicTest> captionsAreAppliedToMessagesAndPortions() {
        return Vectors.of("captions").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(1) + " " + row.get(2), () -> {
                    Scheme scheme = Scheme.named(row.get(0));
                    Label label =
                            scheme.readPortion(row.get(2), DATE).orElseThrow().label();
                    boolean known = !row.get(3).equals("-");
                    assertThat(scheme.caption(row.get(1)).isPresent()).isEqualTo(known);
                    String message = scheme.writePortion(scheme.applyCaption(label, row.get(1)));
                    String portion = scheme.writePortion(scheme.bindCaption(label, row.get(1)));
                    assertThat(message).isEqualTo(known ? row.get(3) : row.get(2));
                    assertThat(portion).isEqualTo(known ? row.get(4) : row.get(2));
                }));
    }

    @Test
    void everyListedControlIsReadAsItIsWritten() {
        for (String control : us.controls()) {
            Label label = new Label(
                    us.levels().get(2),
                    new TreeSet<>(List.of(control)),
                    new Release.NoForeign(new TreeSet<>(List.of("USA"))),
                    new Principals.Anyone());
            String mark = us.writePortion(label);
            Label read = us.readPortion(mark, DATE).orElseThrow().label();
            assertThat(read.controls()).as(mark).contains(control);
            assertThat(read.withControls(label.controls())).as(mark).isEqualTo(label);
            assertThat(us.meaning(control)).as(control).isPresent();
        }
    }

    @Test
    void whatBearsNoMarkIsWithheld() {
        Label withheld = us.withheld();

        assertThat(us.writeBanner(withheld)).isEqualTo("TOP SECRET//NOFORN//UNMARKED");
        assertThat(withheld.dominates(
                        us.readPortion("TS//NF", DATE).orElseThrow().label()))
                .isTrue();
        Clearance all = new Clearance(us.levels().getLast(), new TreeSet<>(), "USA", new TreeSet<>());
        assertThat(all.dominates(withheld)).isFalse();
    }

    @Test
    void ofNothingTheWholeIsUnclassified() {
        assertThat(us.rollUp(List.of())).isEqualTo(us.unclassified());
    }

    @Test
    void placesOfFindingsAreInTheMark() {
        PortionMark mark = us.readPortion("C/NF/ZEBRA", DATE).orElseThrow();

        assertThat(mark.findings()).extracting(Finding::start).containsExactly(1, 5);
        assertThat(mark.findings()).extracting(Finding::end).containsExactly(2, 10);
        assertThat(mark.findings()).allMatch(finding -> !finding.citation().isBlank());
    }

    @Test
    void levelsAreFoundByNameAbbreviationAndSpelling() {
        assertThat(us.level("UNCLAS").orElseThrow().abbreviation()).isEqualTo("U");
        assertThat(us.level("TS").orElseThrow().rank()).isEqualTo(5);
        assertThat(us.level("R")).isEmpty();
        assertThat(us.levels()).extracting(Level::rank).containsExactly(1, 3, 4, 5);
    }

    @Test
    void wordsOfMarkingsAreExplained() {
        for (String word : List.of(
                "C",
                "CONFIDENTIAL",
                "NF",
                "NOFORN",
                "XD",
                "SBU-NF",
                "SIPDIS",
                "SI-G",
                "FGI GBR",
                "REL TO USA, GBR",
                "sensitive")) {
            assertThat(us.meaning(word)).as(word).isPresent();
        }
        assertThat(us.meaning("ZEBRA")).isEmpty();
        assertThat(us.describe(
                        us.readPortion("S//NF//XD//ZEBRA", DATE).orElseThrow().label()))
                .startsWith("SECRET. EXDIS: Exclusive distribution")
                .contains("ZEBRA is no control known")
                .endsWith("Nationals of USA only.");
    }

    @Test
    void anUnknownSchemeIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Scheme.named("zebra")).hasMessageContaining("estmark, exercise, nato, us");
        assertThat(Scheme.names())
                .allSatisfy(name -> assertThat(Scheme.named(name).name()).isEqualTo(name));
        assertThat(Scheme.named("exercise").owner()).isEqualTo("EMK");
    }
}
