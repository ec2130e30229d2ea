package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RuleTableTest {
    private static final String ROW = "ONE-001\terror\t-\t2009-12-28\tEXERCISE 1\tA lamp is lit\tred\n";

    private static RuleTable read(String text) {
        return RuleTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1);
    }

    @Test
    void aRowHasWhatEveryRuleHasAndTheColumnsBehindIt() {
        RuleTable.Row row = read("# a comment\n" + ROW).row("ONE-001");

        assertThat(row.severity()).isEqualTo(Severity.ERROR);
        assertThat(row.from()).isEqualTo(LocalDate.MIN);
        assertThat(row.until()).isEqualTo(LocalDate.of(2009, 12, 28));
        assertThat(row.citation()).isEqualTo("EXERCISE 1");
        assertThat(row.title()).isEqualTo("A lamp is lit");
        assertThat(row.more()).containsExactly("red");
    }

    @Test
    void aTableIsRefusedWhereALineIsNoRowOrAnIdStandsTwice() {
        assertThatThrownBy(() -> read(ROW + ROW)).hasMessageContaining("two rows ONE-001");
        assertThatThrownBy(() -> read("ONE-002\terror\n")).hasMessageContaining("7 columns, not 2");
        assertThatThrownBy(() -> read(ROW.replace("error", "grave"))).isInstanceOf(IllegalArgumentException.class);
    }
}
