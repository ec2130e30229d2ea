package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.internal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `chancery mark`, as a user types it.
class MarkTest {
    private static Outcome mark(String... arguments) {
        List<String> line = new ArrayList<>(List.of("mark"));
        line.addAll(List.of(arguments));
        return Outcome.of(TestWorkplace.place(), line.toArray(String[]::new));
    }

    @Test
    void marksAreExplainedAndJoined() {
        Outcome marks = mark("--date", "2015-01-01", "(S//REL TO USA, GBR)", "S//REL TO USA, AUS");

        assertThat(marks.code()).isZero();
        assertThat(marks.out()).contains("S//REL TO USA, GBR", "Nationals of GBR, USA only.", "banner SECRET//NOFORN");
    }

    @Test
    void whatIsNoMarkIsToldAndNothingOfAllTogether() {
        Outcome marks = mark("S", "no mark");

        assertThat(marks.code()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(marks.out())
                .contains("no mark\n  is no mark.", "nothing is told, for not all are marks")
                .doesNotContain("banner");
        assertThat(mark("").out()).startsWith("\"\"\n  is no mark.");
    }

    @Test
    void aBannerIsNotJudgedAsAPortion() {
        Outcome banner = mark("SECRET//NOFORN");

        assertThat(banner.code()).isZero();
        assertThat(banner.out()).contains("written (S//NF), SECRET//NOFORN").doesNotContain("legacy:");
        assertThat(mark("(SECRET//NOFORN)").out()).contains("legacy:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECRET       | GBR | SI | S//REL TO USA, GBR    | this reader may read it
            secret       | gbr | si | S//REL TO USA, GBR    | this reader may read it
            S            | USA | OC | S//OC                 | this reader may read it
            S            | GBR | SI | S//NF                 | not for this reader: nationals of GBR are not admitted
            C            | USA | SI | S                     | not for this reader: cleared up to CONFIDENTIAL only
            TOP SECRET   | USA | TK | TS//SI/TK//NF         | not for this reader: does not hold SI
            C            | AUS | SI | S//OC/REL TO USA, GBR | only; does not hold ORCON; nationals of AUS are not
            S            | AUS | SI | S//DISPLAY ONLY AUS   | this reader may be shown it, not have it
            """)
    void aMarkTellsWhetherAReaderMayReadOrWhyNot(String level, String country, String holds, String mark, String told) {
        assertThat(mark("--cleared", level, "--country", country, "--holds", holds, mark)
                        .out())
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cleared S S                | chancery: Missing required argument(s): --country=CODE
            --holds SI S                 | --cleared=LEVEL
            --cleared HIGH --country GBR S | There is no level HIGH; known: UNCLASSIFIED, CONFIDENTIAL, SECRET, TOP SECRET.
            --cleared S --country UK S   | A country is three letters, as GBR, not UK.
            --date 2009-13-01 S          | "2009-13-01" is no date, as 2009-12-17
            --scheme none S              | There is no scheme none; known: estmark, exercise, nato, us.
            """)
    void aMistakeInUseIsSaidInWords(String line, String said) {
        Outcome mistaken = mark(line.split(" "));

        assertThat(mistaken.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(mistaken.out()).isEmpty();
        assertThat(mistaken.err()).contains(said).doesNotContain("java.");
    }

    @Test
    void aMarkCannotLookLikeWhatIsSaidOfIt() {
        assertThat(mark("S//X\n  this reader may read it").out().lines())
                .noneMatch("  this reader may read it"::equals);
    }
}
