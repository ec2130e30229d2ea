package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes that ran together are taken apart, and nothing else is.
class TagTableTest {
    private final TagTable table = TagTable.standard();

    @ParameterizedTest
    @CsvSource({
        "ITPHUM, IT PHUM",
        "ECONEFIN, ECON EFIN",
        "PRELPGOVZC, PREL PGOV ZC",
        "ZCPREL, ZC PREL",
        "KDEMKCRM, KDEM KCRM",
        "MARR, MARR",
        "IZ, IZ",
        "UNESCO, UNESCO",
        "NATO, NATO",
        "ASEAN, ASEAN",
        "OTHERWORD, OTHERWORD",
        "PRELXX ZC, PRELXX ZC"
    })
    void codesAreTakenApart(String word, String codes) {
        assertThat(String.join(" ", table.split(word))).isEqualTo(codes);
    }

    @Test
    void aCodeSaysWhatItIs() {
        assertThat(table.find("PHUM")).contains(new TagTable.Code("PHUM", TagTable.Kind.SUBJECT, "human rights"));
        assertThat(table.find("KN")).map(TagTable.Code::meaning).contains("North Korea");
        assertThat(table.find("KDEM")).map(TagTable.Code::kind).contains(TagTable.Kind.PROGRAM);
        assertThat(table.find("QQQQ")).isEmpty();
    }
}
