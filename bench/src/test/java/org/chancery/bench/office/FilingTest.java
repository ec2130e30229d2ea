package org.chancery.bench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.bench.traffic.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void filesAreFiledAndIndexedBesideLuceneAlone(@TempDir Path folder) throws IOException {
        Path traffic = Files.createDirectories(folder.resolve("traffic"));
        int number = 0;
        for (byte[] message : Traffic.VARIED.first(20)) {
            Files.write(traffic.resolve(number++ + ".txt"), message);
        }

        new FileMessages(out).run(folder, 1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("20 messages", "| Median | ");
    }

    @Test
    void anArchiveGrowsByEachStep(@TempDir Path folder) throws IOException {
        assertThat(new FileSteadily(out).run(25, 10, folder)).isEqualTo(25);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("| 10 | ", "| 25 | ");
    }
}
