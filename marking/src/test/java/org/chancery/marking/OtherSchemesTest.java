package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.marking.form.ConfidentialityLabel;
import org.chancery.marking.form.Ess;
import org.chancery.marking.form.EssLabel;
import org.chancery.marking.form.Ism;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Stanag4774;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Nothing of the engine is of one state: policies with other levels, words and groups keep all that the
/// first keeps.
final class OtherSchemesTest {
    private static final long SEED = 20_260_701;
    private static final int ROUNDS = 1_500;
    private static final LocalDate DATE = LocalDate.of(2030, 5, 2);
    private static final List<String> FOREIGN_WORDS = List.of(
            "SECRET",
            "CONFIDENTIAL",
            "UNCLASSIFIED",
            "NOFORN",
            "REL TO",
            "//NF",
            "/NF",
            "RELIDO",
            "DISPLAY ONLY",
            "USA");

    private record Own(String scheme, List<String> controls, List<String> countries) {}

    private static final List<Own> SCHEMES = List.of(
            new Own(
                    "estmark",
                    List.of("HARBOUR", "HARBOUR-PILOT", "LANTERN", "AUTHOR", "DRAFT", "ZEBRA"),
                    List.of("EMK", "CLD", "NVR", "RVN", "MARE")),
            new Own("nato", List.of("ATOMAL", "CRYPTO", "BALK", "BOHEMIA", "ZEBRA"), List.of("NATO", "EMK", "CLD")));

    private final Random random = new Random(SEED);

    @TestFactory
    Stream<DynamicTest> marksOfOtherSchemesAreRead() {
        return Vectors.of("others").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(2), () -> {
                    Scheme scheme = Scheme.named(row.get(0));
                    PortionMark mark = row.get(1).equals("portion")
                            ? scheme.readPortion(row.get(2), DATE).orElseThrow()
                            : scheme.readBanner(row.get(2), DATE).orElseThrow();
                    assertThat(Vectors.told(mark.label())).isEqualTo(row.get(3));
                    assertThat(Vectors.rules(mark)).isEqualTo(row.get(4));
                    String written = row.get(1).equals("portion")
                            ? scheme.writePortion(mark.label())
                            : scheme.writeBanner(mark.label());
                    assertThat(written).isEqualTo(row.get(5));
                }));
    }

    @Test
    void whatIsWrittenAndReadAgainIsNeverLower() {
        for (Own own : SCHEMES) {
            Scheme scheme = Scheme.named(own.scheme());
            for (int i = 0; i < ROUNDS; i++) {
                Label label = any(scheme, own);
                String mark = scheme.writePortion(label);
                Label read = scheme.readPortion(mark, DATE).orElseThrow().label();
                assertThat(read.dominates(label))
                        .as("seed %d, %s: %s of %s", SEED, own.scheme(), mark, label.canonical())
                        .isTrue();
                if (own.scheme().equals("estmark")) {
                    assertThat(FOREIGN_WORDS).as(mark).noneMatch(mark::contains);
                    assertThat(FOREIGN_WORDS).noneMatch(scheme.writeBanner(label)::contains);
                }
            }
        }
    }

    @Test
    void aWholeIsAtLeastItsPortionsAndItsBannerSaysNoMore() {
        for (Own own : SCHEMES) {
            Scheme scheme = Scheme.named(own.scheme());
            for (int i = 0; i < ROUNDS; i++) {
                List<Label> portions = new ArrayList<>();
                for (int left = random.nextInt(4); left >= 0; left--) {
                    portions.add(any(scheme, own));
                }
                Label whole = scheme.rollUp(portions, DATE);
                String round = "seed %d, %s: %s".formatted(SEED, own.scheme(), whole.canonical());
                assertThat(portions).as(round).allMatch(whole::dominates);
                String written = scheme.writeBanner(whole);
                Label banner = scheme.readBanner(written, DATE)
                        .orElseThrow(() -> new AssertionError(written))
                        .label();
                assertThat(whole.dominates(banner)).as(round).isTrue();
                assertThat(banner.level()).as(round).isEqualTo(whole.level());
                portions.add(any(scheme, own));
                assertThat(scheme.rollUp(portions, DATE).dominates(whole))
                        .as(round)
                        .isTrue();
            }
        }
    }

    @Test
    void theirLabelsTravelInTheSameForms() {
        for (Own own : SCHEMES) {
            Scheme scheme = Scheme.named(own.scheme());
            Stanag4774 xml = new Stanag4774(scheme);
            Ess ess = new Ess(scheme);
            for (int i = 0; i < ROUNDS; i++) {
                Label label = any(scheme, own);
                byte[] document =
                        whole(xml.write(new ConfidentialityLabel(label))).getBytes(StandardCharsets.UTF_8);
                assertThat(whole(xml.read(document)).label()).isEqualTo(label);
                assertThat(whole(ess.read(whole(ess.write(new EssLabel(label)))))
                                .label())
                        .isEqualTo(label);
            }
            assertThatThrownBy(() -> new Ism(scheme)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLabelOfTheAllianceIsReadInItsOwnWords() {
        Scheme nato = Scheme.named("nato");
        String document = """
                <l:originatorConfidentialityLabel xmlns:l="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0">
                  <l:ConfidentialityInformation>
                    <l:PolicyIdentifier URI="urn:oid:1.3.26.1.3.1">NATO</l:PolicyIdentifier>
                    <l:Classification>SECRET</l:Classification>
                    <l:Category Type="RESTRICTIVE" TagName="Additional Sensitivity" URI="urn:oid:1.3.26.1.4.1">
                      <l:GenericValue>ATOMAL</l:GenericValue>
                    </l:Category>
                    <l:Category Type="PERMISSIVE" TagName="Releasable To" URI="urn:oid:1.3.26.1.4.2">
                      <l:GenericValue>NATO</l:GenericValue>
                      <l:GenericValue>EMK</l:GenericValue>
                    </l:Category>
                  </l:ConfidentialityInformation>
                </l:originatorConfidentialityLabel>
                """;
        Label label = whole(new Stanag4774(nato).read(document.getBytes(StandardCharsets.UTF_8)))
                .label();

        assertThat(nato.writeBanner(label)).isEqualTo("NATO SECRET//ATOMAL//RELEASABLE TO NATO, EMK");
        assertThat(nato.writePortion(label)).isEqualTo("NS//ATOMAL//RELEASABLE TO NATO, EMK");
    }

    @Test
    void aGroupIsWhomItStandsFor() {
        Scheme estmark = Scheme.named("estmark");
        Label lake =
                estmark.readPortion("K//SHARED WITH LAKE", DATE).orElseThrow().label();
        Clearance neighbour = clearance(estmark, "CLD");
        Clearance stranger = clearance(estmark, "RVN");

        assertThat(neighbour.dominates(lake)).isTrue();
        assertThat(stranger.dominates(lake)).isFalse();
        Label both = estmark.rollUp(List.of(
                lake,
                estmark.readPortion("K//SHARED WITH PASS", DATE).orElseThrow().label()));
        assertThat(estmark.writeBanner(both)).isEqualTo("KEPT//HOME ONLY");
        assertThat(clearance(estmark, "EMK").dominates(both)).isTrue();
        assertThat(neighbour.dominates(both)).isFalse();
    }

    private static Clearance clearance(Scheme scheme, String country) {
        return new Clearance(scheme.levels().getLast(), new TreeSet<>(), country, new TreeSet<>());
    }

    /// A label such as the scheme's own marks make.
    private Label any(Scheme scheme, Own own) {
        Level level = one(scheme.levels());
        boolean classified = level.rank() > 1;
        SortedSet<String> countries = some(own.countries(), 3);
        countries.add(scheme.owner());
        Release silent = classified ? new Release.Unstated(scheme.owner()) : new Release.Everyone();
        Release release = one(List.of(
                silent,
                countries.size() > 1 ? new Release.To(countries) : silent,
                new Release.NoForeign(new TreeSet<>(List.of(scheme.owner())))));
        Origin origin = random.nextInt(5) > 0
                ? Origin.OWN
                : one(List.of(
                        Origin.foreign(List.of("GBR")),
                        Origin.joint(List.of("CLD")),
                        Origin.OWN.with(List.of("CLD", "GBR"))));
        return new Label(level, some(own.controls(), 3), release, new Principals.Anyone(), origin);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private SortedSet<String> some(List<String> list, int most) {
        SortedSet<String> set = new TreeSet<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            set.add(one(list));
        }
        return set;
    }

    private static <T> T whole(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.reasons()));
    }
}
