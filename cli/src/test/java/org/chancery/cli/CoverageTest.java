package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Rule;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.write.TelegramWriter;
import org.chancery.cli.house.Project;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// The table of the format says what is so.
class CoverageTest {
    private static final Scheme SCHEME = Scheme.named("exercise");

    private final MessageReader reader = new MessageReader(SCHEME);

    private List<Message> samples() throws IOException {
        List<Message> samples = new ArrayList<>();
        Path folder = Project.root().resolve("cable/src/test/resources/org/chancery/cable");
        for (String name : List.of(
                "telegram/wrapped-confidential",
                "telegram/sections",
                "telegram/department-copy",
                "telegram/second-heading",
                "military/fixed-heading",
                "military/passed-on",
                "military/sets")) {
            samples.add(reader.read(Files.readAllBytes(folder.resolve(name + ".txt"))));
        }
        samples.add(read("coverage.txt"));
        return samples;
    }

    private Message read(String name) throws IOException {
        try (var stream = CoverageTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return reader.read(stream.readAllBytes());
        }
    }

    @Test
    void everyElementIsReadWhereItStandsAndOnlyThere() throws IOException {
        List<Message> samples = samples();
        Message bare = reader.read("EXERCISE".getBytes(StandardCharsets.US_ASCII));
        for (Coverage row : Coverage.ROWS) {
            assertThat(samples).as(row.element()).anyMatch(row.read());
            assertThat(row.read().test(bare)).as(row.element()).isFalse();
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Message message = read("coverage.txt");
        byte[] written = new TelegramWriter(SCHEME)
                .write(new ContentReader(SCHEME).read(message).flowed())
                .value()
                .orElseThrow();
        Message again = reader.read(written);
        for (Coverage row : Coverage.ROWS) {
            assertThat(row.read().test(again)).as(row.element()).isEqualTo(row.written());
        }
    }

    @Test
    void everyRuleStandsInARowOnce() {
        assertThat(Coverage.ROWS.stream().flatMap(row -> row.rules().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Rule.values()));
    }

    @Test
    void thePageIsMadeOfTheRows() throws IOException {
        Path page = Project.root().resolve("docs/format-coverage.md");
        if (System.getProperty("pages", "").equals("write")) {
            Files.writeString(page, Coverage.page());
        }
        assertThat(Project.text(page)).isEqualTo(Coverage.page());
    }
}
