package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTermsTest {
    private final HeadingTerms terms = HeadingTerms.standard();

    @Test
    void eachPieceOfAHeadingIsExplainedOnce() {
        String heading = """
                VZCZCABC0381
                OO RVALDMC RVKBAYC
                DE RVPORTC #0887 0730930
                ZNY CCCCC ZZH
                O R 140930Z MAR 26 ZEX
                FM EMBASSY PORTO SERENO
                TO RVALDMC/FORMIN ALDERMERE IMMEDIATE 4471
                """;
        assertThat(terms.of(heading))
                .extracting(HeadingTerm::text)
                .containsExactly(
                        "VZCZCABC0381",
                        "OO",
                        "RVALDMC",
                        "RVKBAYC",
                        "DE",
                        "RVPORTC",
                        "#0887",
                        "0730930",
                        "ZNY",
                        "CCCCC",
                        "ZZH",
                        "O",
                        "R",
                        "140930Z MAR 26",
                        "ZEX");
        assertThat(terms.of(heading))
                .extracting(HeadingTerm::meaning)
                .contains(
                        "V, start of transmission; ZCZC, start of message; ABC, the channel; 0381, its number on the channel",
                        "routing indicator: R, the worldwide relay network; V, a nation or alliance; A, an area; LDMC, the station",
                        "handed in on day 73 of the year at 09:30 UTC",
                        "the letter of the classification, five times: CONFIDENTIAL",
                        "operating signal: of a meaning that a nation or service gives it",
                        "date-time group: day 14 at 09:30 UTC, then month and year");
        assertThat(terms.of(heading))
                .allSatisfy(term -> assertThat(term.source()).isNotBlank());
    }

    @Test
    void whatIsNotKnownIsNotExplained() {
        assertThat(terms.of("BT\nHELLO THERE\nR AND D\nZNR\nXX\nDE\nX 991 Y Z\nZNR QQQQQ ABC\n\n"))
                .extracting(HeadingTerm::text)
                .containsExactly("ZNR");
        assertThat(HeadingTerms.indicator("RU")).isEmpty();
        assertThat(HeadingTerms.indicator("ALDERM")).isEmpty();
        assertThat(HeadingTerms.indicator("QVALD"))
                .hasValueSatisfying(term -> assertThat(term.meaning()).contains("a network of its own"));
        assertThat(HeadingTerms.continuity("44X1")).isEmpty();
        assertThat(HeadingTerms.continuity("")).isEmpty();
        assertThat(HeadingTerms.dtg("990930Z MAR 26")).isEmpty();
        assertThat(HeadingTerms.dtg("")).isEmpty();
        assertThat(HeadingTerms.dtg("140930A MAR 26"))
                .hasValueSatisfying(term -> assertThat(term.meaning()).contains("local time of zone A"));
        assertThat(terms.signal("ZFD")).isEmpty();
    }

    @Test
    void everyPrecedenceHasWordsAndANightActionToo() {
        for (Precedence precedence : Precedence.values()) {
            assertThat(HeadingTerms.word(precedence.name().replace('_', ' '))).isPresent();
        }
        assertThat(HeadingTerms.word("NIACT")).isPresent();
        assertThat(HeadingTerms.word("SOON")).isEmpty();
    }
}
