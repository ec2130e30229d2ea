package org.chancery.bench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskPagesTest {
    @Test
    void searchesAndMessagesAreTimed(@TempDir Path folder) throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        new AskPages(out).run(30, folder, new AskPages.Load(2, 4, 5));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("30 messages, 2 readers", "| message | ", "| search | ");
    }
}
