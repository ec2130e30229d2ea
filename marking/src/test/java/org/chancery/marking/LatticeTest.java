package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class LatticeTest {
    private static final int ROUNDS = 20_000;
    private static final long SEED = 20_260_101;

    private final Random random = new Random(SEED);
    private final Labels labels = new Labels(random, levels());

    /// The levels of a scheme, and one of another scheme with the rank of one of them.
    private static List<Level> levels() {
        List<Level> levels = new ArrayList<>(Scheme.named("us").levels());
        levels.add(new Level(3, "VERTRAULICH", "V"));
        return levels;
    }

    @Test
    void joiningIsAssociativeCommutativeAndIdempotent() {
        for (int i = 0; i < ROUNDS; i++) {
            Label a = labels.any();
            Label b = labels.any();
            Label c = labels.any();
            String round = "seed " + SEED + " round " + i;
            assertThat(a.join(b).join(c)).as(round).isEqualTo(a.join(b.join(c)));
            assertThat(a.join(b)).as(round).isEqualTo(b.join(a));
            assertThat(a.join(a)).as(round).isEqualTo(a);
        }
    }

    @Test
    void dominanceIsAPartialOrderOfWhichJoiningIsTheLeastBound() {
        int comparable = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Label a = labels.any();
            Label b = random.nextBoolean() ? labels.any() : a.join(labels.any());
            Label c = random.nextBoolean() ? labels.any() : a.join(b).join(labels.any());
            String round = "seed " + SEED + " round " + i;
            assertThat(a.dominates(b)).as(round).isEqualTo(a.join(b).equals(a));
            assertThat(a.dominates(b) && b.dominates(a)).as(round).isEqualTo(a.equals(b));
            assertThat(a.join(b).dominates(a) && a.join(b).dominates(b))
                    .as(round)
                    .isTrue();
            assertThat(c.dominates(a) && c.dominates(b)).as(round).isEqualTo(c.dominates(a.join(b)));
            if (c.dominates(b) && b.dominates(a)) {
                comparable++;
                assertThat(c.dominates(a)).as(round).isTrue();
            }
        }
        assertThat(comparable).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aWholeIsReadableExactlyWhereEveryPartIs() {
        int readable = 0;
        for (int i = 0; i < 5 * ROUNDS; i++) {
            Label a = labels.any();
            Label b = labels.any();
            Clearance reader = labels.clearance(1);
            boolean parts = reader.dominates(a) && reader.dominates(b);
            assertThat(reader.dominates(a.join(b)))
                    .as("seed " + SEED + " round " + i)
                    .isEqualTo(parts);
            readable += parts ? 1 : 0;
        }
        assertThat(readable).isGreaterThan(100);
    }

    @Test
    void aWholeIsReadableByAReaderOfSeveralNamesOnlyWhereEveryPartIs() {
        int refused = 0;
        for (int i = 0; i < 5 * ROUNDS; i++) {
            Label a = labels.any();
            Label b = labels.any();
            Clearance reader = labels.clearance(3);
            String round = "seed " + SEED + " round " + i;
            boolean parts = reader.dominates(a) && reader.dominates(b);
            boolean whole = reader.dominates(a.join(b));
            assertThat(whole && !parts).as(round).isFalse();
            if (parts && !whole) {
                refused++;
                assertThat(a.principals().join(b.principals()).admits(reader.principals()))
                        .as(round)
                        .isFalse();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aReaderOfAHigherLabelReadsTheLower() {
        for (int i = 0; i < ROUNDS; i++) {
            Label low = labels.any();
            Label high = low.join(labels.any());
            Clearance reader = labels.clearance(3);
            assertThat(reader.dominates(high) && !reader.dominates(low))
                    .as("seed " + SEED + " round " + i)
                    .isFalse();
        }
    }

    @Test
    void whatMayBeReadMayBeShownAndDisplayShowsToMore() {
        Label display = new Label(
                levels().get(2),
                set("SI"),
                new Release.Display(set("USA", "GBR"), set("USA", "GBR", "EMK")),
                new Principals.Anyone());
        Clearance emk = new Clearance(levels().get(2), set("SI"), "EMK", set());
        Clearance low = new Clearance(levels().get(1), set("SI"), "EMK", set());

        assertThat(emk.dominates(display)).isFalse();
        assertThat(emk.mayBeShown(display)).isTrue();
        assertThat(low.mayBeShown(display)).isFalse();
        for (int i = 0; i < ROUNDS; i++) {
            Label label = labels.any();
            Clearance reader = labels.clearance(3);
            assertThat(reader.dominates(label) && !reader.mayBeShown(label)).isFalse();
            assertThat(label.release() instanceof Release.Display
                            || reader.dominates(label) == reader.mayBeShown(label))
                    .isTrue();
        }
    }

    @Test
    void nothingSaidAndReleaseToOthersLeavesTheOwner() {
        Release joined = new Release.Unstated("USA").join(new Release.To(set("USA", "GBR")));

        assertThat(joined).isEqualTo(new Release.NoForeign(set("USA")));
        assertThat(joined.admits("USA")).isTrue();
        assertThat(joined.admits("GBR")).isFalse();
        assertThat(joined.admits("")).isFalse();
    }

    @Test
    void twoOwnersTextsJoinedAdmitNobody() {
        Release joined = new Release.Unstated("USA").join(new Release.Unstated("EMK"));

        assertThat(joined).isEqualTo(new Release.NoForeign(set()));
        assertThat(joined.admits("USA") || joined.admits("EMK")).isFalse();
    }

    @Test
    void aReleaseIsMadeAgainFromItsKindAndCountries() {
        for (int i = 0; i < ROUNDS; i++) {
            Release release = labels.release();
            List<String> countries = release.admitted().map(List::copyOf).orElse(List.of());
            List<String> shown = release.shownTo().map(List::copyOf).orElse(List.of());
            assertThat(Release.of(release.kind(), countries, shown)).isEqualTo(release);
            if (!release.kind().equals("display")) {
                assertThat(Release.of(release.kind(), countries)).isEqualTo(release);
            }
        }
        assertThatThrownBy(() -> Release.of("some", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Release.of("to", List.of("USA"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Release.of("unstated", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Release.of("no-foreign", List.of(""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCanonicalTextGivesItsLabelAndEqualLabelsShareIt() {
        for (int i = 0; i < ROUNDS; i++) {
            Label label = labels.any();
            Label other = labels.any();
            assertThat(Label.parse(label.canonical())).isEqualTo(label);
            assertThat(label.canonical().equals(other.canonical())).isEqualTo(label.equals(other));
        }
    }

    @Test
    void aCanonicalTextKeepsStrangeWordsApart() {
        Level level = new Level(3, "A:B;C", "100%");
        Label label = new Label(
                level, set("", "A,B", "%3A", "é \u2028"), new Release.Everyone(), new Principals.Only(set("")));
        Label nobody = new Label(level, set(), new Release.Everyone(), new Principals.Only(set()));

        assertThat(Label.parse(label.canonical())).isEqualTo(label);
        assertThat(Label.parse(nobody.canonical())).isEqualTo(nobody);
        for (String bad : List.of(
                "",
                ";;;",
                "3:A:B;;everyone:;some",
                "x:A:B;;everyone:;anyone",
                "3:A:B;%4;everyone:;anyone",
                "3:A:B;b,a;everyone:;anyone",
                "3:A:B;%zz;everyone:;anyone")) {
            assertThatThrownBy(() -> Label.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static SortedSet<String> set(String... words) {
        return new TreeSet<>(List.of(words));
    }
}
