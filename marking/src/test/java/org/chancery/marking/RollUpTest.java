package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A whole is at least what its portions are, and never becomes less by more of them.
final class RollUpTest {
    private static final long SEED = 20_260_501;
    private static final int ROUNDS = 8_000;
    private static final LocalDate DATE = LocalDate.of(2012, 5, 2);

    private final Scheme us = Scheme.named("us");
    private final Random random = new Random(SEED);
    private final Labels labels = new Labels(random, us.levels());

    @Test
    void aWholeDominatesEveryPortion() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Label> portions = portions();
            Label whole = us.rollUp(portions);
            assertThat(portions)
                    .as("seed %d round %d: %s", SEED, i, whole.canonical())
                    .allMatch(whole::dominates);
        }
    }

    @Test
    void morePortionsNeverLowerAWhole() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Label> portions = portions();
            Label before = us.rollUp(portions);
            portions.add(portion());
            Label after = us.rollUp(portions);
            assertThat(after.dominates(before))
                    .as("seed %d round %d: %s of %s", SEED, i, after.canonical(), portions)
                    .isTrue();
        }
    }

    @Test
    void aHigherPortionNeverLowersAWhole() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Label> portions = portions();
            Label before = us.rollUp(portions);
            int at = random.nextInt(portions.size());
            Label portion = portions.get(at);
            Label more = portion.join(portion());
            boolean said = more.release().stated() && !portion.release().stated();
            portions.set(at, said ? more.withRelease(portion.release()) : more);
            assertThat(us.rollUp(portions).dominates(before))
                    .as("seed %d round %d: %s", SEED, i, before.canonical())
                    .isTrue();
        }
    }

    @Test
    void theOrderOfPortionsDoesNotMatter() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Label> portions = portions();
            Label whole = us.rollUp(portions);
            Label dated = us.rollUp(portions, DATE);
            String banner = us.writeBanner(portions, DATE);
            Collections.shuffle(portions, random);
            String round = "seed %d round %d".formatted(SEED, i);
            assertThat(us.rollUp(portions)).as(round).isEqualTo(whole);
            assertThat(us.rollUp(portions, DATE)).as(round).isEqualTo(dated);
            assertThat(us.writeBanner(portions, DATE)).as(round).isEqualTo(banner);
            assertThat(us.rollUp(List.of(whole))).as(round).isEqualTo(whole);
        }
    }

    @Test
    void theDateChangesNothingOfWhoMayRead() {
        int different = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<Label> portions = portions();
            Label strict = us.rollUp(portions);
            Label lenient = us.rollUp(portions, DATE);
            String round = "seed %d round %d".formatted(SEED, i);
            assertThat(lenient.release().admitted())
                    .as(round)
                    .isEqualTo(strict.release().admitted());
            assertThat(lenient.controls()).as(round).isEqualTo(strict.controls());
            assertThat(strict.release().join(lenient.release())).as(round).isEqualTo(strict.release());
            different += strict.equals(lenient) ? 0 : 1;
            assertThat(us.rollUp(portions, LocalDate.of(2010, 6, 27))).as(round).isEqualTo(strict);
        }
        assertThat(different).isPositive();
    }

    @Test
    void aReaderOfAWholeReadsEveryPortion() {
        int readable = 0;
        for (int i = 0; i < 2 * ROUNDS; i++) {
            List<Label> portions = portions();
            Clearance reader = labels.clearance(1);
            if (reader.dominates(us.rollUp(portions, DATE))) {
                readable++;
                assertThat(portions).as("seed %d round %d", SEED, i).allMatch(reader::dominates);
            }
        }
        assertThat(readable).isPositive();
    }

    @Test
    void aListThatIsLeftOutIsTheBanners() {
        Label banner = us.readBanner("SECRET//REL TO USA, AUS, CAN", DATE)
                .orElseThrow()
                .label();
        Label joint = us.readBanner("//JOINT SECRET GBR USA//FGI NZL//REL TO USA, GBR", DATE)
                .orElseThrow()
                .label();
        Label closed = us.readBanner("SECRET//NOFORN", DATE).orElseThrow().label();

        assertThat(resolved("S//REL", banner)).isEqualTo("S//REL TO USA, AUS, CAN");
        assertThat(resolved("S//REL/RELIDO", banner)).isEqualTo("S//REL TO USA, AUS, CAN/RELIDO");
        assertThat(resolved("U//REL", banner)).isEqualTo("U//REL TO USA, AUS, CAN");
        assertThat(resolved("TS//EYES", banner)).isEqualTo("TS//REL TO USA, AUS, CAN");
        assertThat(resolved("S//OC/REL", banner)).isEqualTo("S//OC/REL TO USA, AUS, CAN");
        assertThat(resolved("//JOINT S//REL", joint)).isEqualTo("//JOINT S GBR USA//REL TO USA, GBR");
        assertThat(resolved("S//NF", banner)).isEqualTo("S//NF");
        assertThat(resolved("S//NF/REL", banner)).isEqualTo("S//NF");
        assertThat(resolved("S//REL", closed)).isEqualTo("S");
        assertThat(resolved("S//REL TO USA, GBR", banner)).isEqualTo("S//REL TO USA, GBR");
        PortionMark rel = us.readPortion("S//REL", DATE).orElseThrow();
        assertThat(us.resolve(rel, banner).findings()).isEmpty();
        assertThat(us.resolve(rel, closed)).isEqualTo(rel);
    }

    private String resolved(String mark, Label banner) {
        return us.writePortion(
                us.resolve(us.readPortion(mark, DATE).orElseThrow(), banner).label());
    }

    @Test
    void whatABannerShowsIsToldByItsControls() {
        Label whole = us.rollUp(List.of(
                us.readPortion("S//NF//XD", DATE).orElseThrow().label(),
                us.readPortion("U//SBU", DATE).orElseThrow().label(),
                us.readPortion("S//NF//ND", DATE).orElseThrow().label()));

        assertThat(whole.controls()).containsExactly("EXDIS", "NODIS", "SBU");
        assertThat(us.shown(whole)).containsExactly("NODIS");
    }

    private List<Label> portions() {
        List<Label> portions = new ArrayList<>();
        for (int left = random.nextInt(4); left >= 0; left--) {
            portions.add(portion());
        }
        return portions;
    }

    /// A label such as the scheme's own marks make: its owner reads.
    private Label portion() {
        Label any = labels.any();
        SortedSet<String> countries =
                new TreeSet<>(List.of("USA", labels.one(Labels.COUNTRIES), labels.one(Labels.COUNTRIES)));
        SortedSet<String> shown = new TreeSet<>(List.of("USA", "AFG", labels.one(Labels.COUNTRIES)));
        shown.addAll(countries);
        boolean classified = any.level().rank() > 1;
        Release silent = classified ? new Release.Unstated("USA") : new Release.Everyone();
        Release release = labels.one(List.of(
                silent,
                silent,
                countries.size() > 1 ? new Release.To(countries) : silent,
                new Release.ByOfficial(countries),
                shown.size() > countries.size() ? new Release.Display(countries, shown) : silent,
                new Release.NoForeign(new TreeSet<>(List.of("USA")))));
        return any.withRelease(release);
    }
}
