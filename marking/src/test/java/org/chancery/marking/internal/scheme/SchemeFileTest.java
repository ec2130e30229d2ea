package org.chancery.marking.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemeFileTest {
    private static final String SMALL = """
            # A small scheme.
            scheme | small | CLD | - | invented
            level | 1 | OPEN | O | - | Anyone may read. | invented
            level | 4 | SHUT | SH | CLOSED OFF | Few may read. | invented
            release | NOFORN | NF | NOFORN | The owner's only. | invented
            release | REL TO | REL TO | REL TO | The listed only. | invented
            control | ZEBRA | ZB | ZEBRA | handling | least:SH | Stripes. | invented
            """;

    @Test
    void aSchemeIsReadFromRows() {
        Policy small = SchemeFile.parse(SMALL);

        assertThat(small.owner()).isEqualTo("CLD");
        assertThat(small.levelWords()).containsKeys("OPEN", "SH", "CLOSED OFF");
        assertThat(small.control("ZEBRA").orElseThrow().traits().least()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zebra | A | B;no row of kind",
                "level | two | A | B | - | m | s;is no rank",
                "level | 1 | A | B | - | m | s;rank 1 is taken",
                "level | 2 | A | B | - | m;has 6 fields, not 5",
                "level | 2 | A | B | | m | s;field 4 is empty",
                "control | A | A | A | zebra | - | m | s;no category",
                "control | A | A | A | sci | zebra | m | s;no trait",
                "control | A | A | A | sci | absorbs:Q | m | s;no control Q",
                "control | A | A | A | sci | least:Q | m | s;no level Q",
                "release | A | A | A | m | s;NOFORN or REL TO",
                "form | A | Q | both | current | s;no control Q",
                "form | A | ZEBRA | nowhere | current | s;a portion, a banner or both",
                "form | A | ZEBRA | both | some day | s;neither current",
                "caption | A | sing | message | m | s;no effect",
                "caption | A | none | nobody | m | s;binds",
                "group | LAKE | CLD, Q | s;trigraph",
                "foreign | A | Q | - | s;no level Q",
                "also | Q | noforn | s;no control Q",
                "also | ZEBRA | requires:Q | s;no control Q",
                "foreign-name | LONG NAME | A | - | s;no level of others A",
                "scheme | a | CLD | zebra | s;to extend",
                "scheme | a | C | - | s;trigraph",
                "level | 9 | A B C D E F G | B | - | m | s;6 words at most",
                "release | REL TO | WITH | SHARED WITH | m | s;one in portions and banners",
                "policy | P | 1.2x | 1.2.1 | s;no object identifier",
                "policy | P | 1.47 | 1.2.1 | s;no object identifier",
                "policy | P | 1.2.3 | s;has 4 fields, not 3",
                "classification | Q | A | s;no policy row",
                "number | Releasable To | EMK | 1 | s;no policy row"
            })
    void aBadRowIsRefusedWithItsLineAndReason(String row, String reason) {
        assertThatThrownBy(() -> SchemeFile.parse(SMALL + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 8: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aLaterRowAddsTraitsAndNames() {
        Policy small = SchemeFile.parse(SMALL
                + "also | ZEBRA | noforn, excludes:RELIDO | invented\n"
                + "foreign | LS | SH | ZEBRA | invented\nforeign-name | LAKE SHUT | LS | LAKE | invented\n");

        Control zebra = small.control("ZEBRA").orElseThrow();
        assertThat(zebra.traits().has(Control.Flag.NOFORN)).isTrue();
        assertThat(zebra.traits().least()).isEqualTo(4);
        assertThat(zebra.traits().excludes()).containsExactly("RELIDO");
        assertThat(small.foreign().get("LAKE SHUT")).isEqualTo(small.foreign().get("LS"));
    }

    @Test
    void aSchemeWithoutItsPartsIsRefused() {
        assertThatThrownBy(() -> SchemeFile.parse("# nothing")).hasMessageContaining("scheme row");
        assertThatThrownBy(() -> SchemeFile.parse(SMALL.replace("release | REL TO", "# ")))
                .hasMessageContaining("release rows");
    }

    @Test
    void everyControlOfTheShippedSchemesIsExplained() {
        for (String name : SchemeFile.NAMES) {
            Policy policy = SchemeFile.named(name);
            assertThat(policy.controls().values()).allSatisfy(control -> {
                assertThat(control.portion()).isNotBlank();
                assertThat(policy.meanings()).containsKey(control.portion());
            });
        }
    }
}
