package org.chancery.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPortionsTest {
    @Test
    void oursAnswersAsLimitDoesAndAnIndexWithoutSecurityDoesNot(@TempDir Path folder)
            throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(new SearchPortions(out, 4, 1, 1, 1_000_000).run(600, folder)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("| ours, 200 labels | ", "GROUPED", "COUNTED")
                .contains("| a common word | no security |")
                .doesNotContain("| a common word | no security | 0.000 | 0.000 | 0 of 4 |");
    }
}
