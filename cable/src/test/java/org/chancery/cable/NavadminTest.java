package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Real public messages, where they stand: `-Dchancery.data=DIR`.
class NavadminTest {
    private static final Scheme US = Scheme.named("us");

    @Test
    void everyRealMessageGivesWhatItHolds() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            check(file.getFileName().toString(), new MessageReader(US).read(bytes), bytes, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(files).hasSizeGreaterThan(100);
    }

    @Test
    void noRealMessageIsRefusedOrCut() throws IOException {
        for (Path file : files()) {
            try (var stream = Files.newInputStream(file)) {
                MessageSplitter splitter = new MessageSplitter(stream);
                assertThat(splitter.next())
                        .as(file.toString())
                        .get()
                        .isInstanceOfSatisfying(
                                Cut.Found.class,
                                found -> assertThat(found.bytes())
                                        .hasSize((int) file.toFile().length()));
                assertThat(splitter.next()).as(file.toString()).isEmpty();
            }
        }
    }

    private static void check(String name, Message message, byte[] bytes, List<String> wrong) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean stub = text.startsWith("ADMINISTRATIVE MESSAGE") || text.contains("\nADMINISTRATIVE MESSAGE");
        boolean timed = !name.equals("NAV08064.txt") && !name.equals("NAV12192.txt");
        expect(message.instant().isPresent() == timed, name + ": date-time group", wrong);
        expect(stub || !message.originator().isEmpty(), name + ": originator", wrong);
        expect(!message.subject().isEmpty(), name + ": subject", wrong);
        boolean unnumbered = text.contains("UNNUMBERED NAVADMIN");
        expect(unnumbered || message.reference().isPresent(), name + ": reference", wrong);
        boolean marked = text.contains("UNCLAS");
        expect(
                message.label().equals(marked ? US.unclassified() : US.withheld()),
                name + ": label " + message.label(),
                wrong);
        int at = 0;
        for (Portion portion : message.portions()) {
            expect(portion.span().start() == at, name + ": portions at " + at, wrong);
            at = portion.span().end();
        }
        expect(at == bytes.length, name + ": portions end at " + at, wrong);
    }

    private static void expect(boolean holds, String what, List<String> wrong) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty("chancery.data", "no-such-folder"), "navadmin");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no real messages at " + folder);
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real messages at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
