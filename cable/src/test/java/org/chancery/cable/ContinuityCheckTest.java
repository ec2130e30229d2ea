package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cable.Discontinuity.Kind;
import org.junit.jupiter.api.Test;

/// What the numbers of messages that follow each other leave out, repeat or reverse.
class ContinuityCheckTest {
    private final ContinuityCheck check = new ContinuityCheck();
    private final List<String> told = new ArrayList<>();

    @Test
    void numbersThatRunOnGiveNothing() {
        take("171737Z DEC 09", "887", "4696", "0381");
        take("171840Z DEC 09", "888", "4697", "0382");
        take("171841Z DEC 09", "889", "4698", "0383");
        assertThat(told).isEmpty();
    }

    @Test
    void aGapIsToldWithBothMessages() {
        take("171737Z DEC 09", "887", "4696", "0381");
        List<Discontinuity> gaps = take("171840Z DEC 09", "891", "4696", "0382");
        assertThat(gaps).hasSize(2).first().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(Kind.MESSAGE);
            assertThat(gap.series()).isEqualTo("PORTO SERENO of 2009");
            assertThat(gap.earlier()).isEqualTo(new Discontinuity.Numbered("887", 887));
            assertThat(gap.later()).isEqualTo(new Discontinuity.Numbered("891", 891));
            assertThat(gap.finding().rule()).isEqualTo(Rule.NUMBER_MISSING.id());
            assertThat(gap.finding().message()).isEqualTo("888 to 890 are missing of PORTO SERENO of 2009");
        });
        assertThat(gaps.getLast().kind()).isEqualTo(Kind.ADDRESSEE);
        assertThat(gaps.getLast().finding().rule()).isEqualTo(Rule.NUMBER_TWICE.id());
    }

    @Test
    void aCopyOfTheSameMessageIsNoRepeat() {
        take("171737Z DEC 09", "887", "4696", "0381");
        take("171737Z DEC 09", "887", "4696", "0381");
        take("171840Z DEC 09", "888", "4697", "0382");
        take("171737Z DEC 09", "887", "4696", "0381");
        assertThat(told).isEmpty();
    }

    @Test
    void aNumberUsedForAnotherMessageIsTold() {
        take("171737Z DEC 09", "887", "4696", "0381");
        take("171840Z DEC 09", "888", "4697", "0382");
        take("171841Z DEC 09", "887", "4698", "0383");
        assertThat(told).containsExactly("CABLE-121 number 887 of PORTO SERENO of 2009 was used before");
    }

    @Test
    void aLowerNumberOfALaterMessageIsTold() {
        take("171737Z DEC 09", "889", "4696", "0381");
        take("171840Z DEC 09", "888", "4697", "0382");
        assertThat(told).containsExactly("CABLE-122 number 888 of PORTO SERENO of 2009 follows 889");
    }

    @Test
    void seriesBeginAnewWithTheYearAndTheChannelWithTheDay() {
        take("302359Z DEC 09", "5012", "4696", "0381");
        take("020801Z JAN 10", "1", "1", "0001");
        assertThat(told).isEmpty();
    }

    @Test
    void continuityNumbersRunOverFromTheLastToTheFirst() {
        take("171737Z DEC 09", "887", "9999", "9999");
        take("171840Z DEC 09", "888", "0001", "0001");
        take("171841Z DEC 09", "889", "0002", "0002");
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "CABLE-120 0 is missing of RUEHZP SRN",
                        "CABLE-120 0 is missing of EMBASSY PORTO SERENO to FORMIN ALDERMERE");
    }

    @Test
    void theCircuitsOfArchivedCopiesCountNothing() {
        check.accept(
                "one",
                Vectors.readText(text("171737Z DEC 09", "887", "4696", "0381").replace("SRN", "XYZ")));
        assertThat(check.accept(
                        "two",
                        Vectors.readText(
                                text("171840Z DEC 09", "888", "4697", "9381").replace("SRN", "XYZ"))))
                .isEmpty();
    }

    @Test
    void sectionsThatDoNotComeAreMissedWhenTheNextMessageDoes() {
        section("171737Z DEC 09", 887, 1);
        section("171737Z DEC 09", 887, 3);
        assertThat(told).isEmpty();
        section("171840Z DEC 09", 888, 1);
        assertThat(told).containsExactly("CABLE-123 section 2 of 3 is missing of PORTO SERENO of 2009, number 887");
    }

    @Test
    void ofManySeriesThoseLatelyMetAreRemembered() {
        ContinuityCheck two = new ContinuityCheck(1);
        two.accept("one", bare("PORTO SERENO", 1));
        two.accept("two", bare("LAGO ALTO", 1));
        assertThat(two.accept("three", bare("PORTO SERENO", 9))).isEmpty();
        assertThat(two.accept("four", bare("PORTO SERENO", 19))).hasSize(1);
        assertThatThrownBy(() -> new ContinuityCheck(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Message bare(String post, int number) {
        return Vectors.readText("R 171737Z DEC 09\nUNCLAS %s %06d\nSUBJECT: EXERCISE\n".formatted(post, number));
    }

    private List<Discontinuity> take(String group, String number, String continuity, String channel) {
        return keep(check.accept(number, Vectors.readText(text(group, number, continuity, channel))));
    }

    private void section(String group, int number, int section) {
        String classLine = "UNCLAS SECTION %02d OF 03 PORTO SERENO %06d".formatted(section, number);
        keep(check.accept(
                number + "/" + section,
                Vectors.readText("R " + group + "\nFM EMBASSY PORTO SERENO\n" + classLine + "\nSUBJECT: EXERCISE\n")));
    }

    private List<Discontinuity> keep(List<Discontinuity> found) {
        found.forEach(d -> told.add(d.finding().rule() + " " + d.finding().message()));
        return found;
    }

    private static String text(String group, String number, String continuity, String channel) {
        return """
                VZCZCSRN%s
                DE RUEHZP #%s
                R %s
                FM EMBASSY PORTO SERENO
                TO FORMIN ALDERMERE %s
                UNCLAS PORTO SERENO %06d
                SUBJECT: EXERCISE
                1. EXERCISE.
                """.formatted(channel, number, group, continuity, Integer.parseInt(number));
    }
}
