package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.archive.TestArchive.cable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.store.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import makes of files that hold no message, half of one, or one in strange bytes.
final class BadInputTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    private static final Map<String, byte[]> REFUSED = Map.of(
            "empty.txt", new byte[0],
            "blank.txt", "\r\n \r\n".getBytes(StandardCharsets.US_ASCII),
            "picture.txt", PICTURE,
            "wide.txt", ("\uFEFF" + cable(1, "wide")).getBytes(StandardCharsets.UTF_16LE),
            "wide-unmarked.txt", cable(2, "wide").getBytes(StandardCharsets.UTF_16BE),
            "letter.txt", "Dear all,\nsee you on Monday.\n".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    private TestArchive office;

    @BeforeEach
    void open() {
        office = new TestArchive(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eachIsRefusedByNameLineAndReasonAndTheRestGoesOn() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        for (Map.Entry<String, byte[]> bad : REFUSED.entrySet()) {
            Files.write(files.resolve(bad.getKey()), bad.getValue());
            Files.writeString(
                    files.resolve("good-" + bad.getKey()), cable(bad.getKey().length(), "before " + bad.getKey()));
        }
        Files.writeString(files.resolve("zz-last.txt"), cable(99, "the lighthouse"));

        ImportReport report = office.file(files);

        assertThat(report.files()).isEqualTo(2L * REFUSED.size() + 1);
        assertThat(report.filed()).isEqualTo(REFUSED.size() + 1L);
        assertThat(report.refused()).isEqualTo(REFUSED.size());
        assertThat(office.refusals)
                .extracting(refusal -> Path.of(refusal.source()).getFileName().toString(), Refusal::line, Refusal::rule)
                .containsExactlyInAnyOrder(
                        tuple("empty.txt", 1L, "CABLE-001"),
                        tuple("blank.txt", 1L, "CABLE-001"),
                        tuple("picture.txt", 1L, "CABLE-002"),
                        tuple("wide.txt", 1L, "CABLE-003"),
                        tuple("wide-unmarked.txt", 1L, "CABLE-003"),
                        tuple("letter.txt", 1L, "CABLE-005"));
        assertThat(office.refusals).extracting(Refusal::reason).doesNotContain("");
        assertThat(office.only(office.everything(), "lighthouse").citation().reference())
                .isEqualTo("PORTO SERENO 99");
        assertThat(office.advanced).isEqualTo(office.announced);
    }

    @Test
    void eachAloneIsRefusedAndNothingFiled() {
        Map<String, byte[]> sorted = new TreeMap<>(REFUSED);
        sorted.forEach((name, bytes) ->
                assertThat(office.file(name, bytes)).as(name).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0)));

        assertThat(office.refusals).extracting(Refusal::source).containsExactlyElementsOf(sorted.keySet());
    }

    @Test
    void aLineOfAHundredMillionBytesIsRefusedAndWhatFollowsIsFiled() throws IOException {
        Path file = folder.resolve("long.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(cable(1, "the first kite").getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'A');
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
            out.write("\nNNNN\n".getBytes(StandardCharsets.US_ASCII));
            out.write(cable(2, "the second kite").getBytes(StandardCharsets.US_ASCII));
        }

        ImportReport report = assertTimeout(Duration.ofSeconds(30), () -> office.file(file));

        assertThat(report)
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::refused)
                .containsExactly(1L, 2L, 1L);
        assertThat(office.refusals)
                .extracting(Refusal::source, Refusal::line, Refusal::rule)
                .containsExactly(tuple(file.toString(), 17L, "CABLE-004"));
        assertThat(sources()).containsExactly(file.toString(), file + ":19");
    }

    @Test
    void nulBytesStayInTheBytesAndTheFindingNamesTheLine() {
        byte[] bytes = cable(7, "The first line.\nThe gr\0een gate.").getBytes(StandardCharsets.US_ASCII);

        assertThat(office.file("nul.txt", bytes).filed()).isEqualTo(1);

        Reader all = office.everything();
        MessageView view = office.only(all, "gate");
        assertThat(office.archive.bytes(all, view.citation().message()).orElseThrow())
                .isEqualTo(bytes);
        UUID paragraph = view.portions().stream()
                .filter(portion -> portion.number().equals("1"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(view.findings())
                .filteredOn(finding -> finding.rule().equals("CABLE-007"))
                .extracting(FindingView::portion, FindingView::line, FindingView::column)
                .containsExactly(tuple(paragraph, 2, 7));
    }

    @Test
    void windowsTextIsReadAsItsCharacters() {
        byte[] bytes =
                cable(8, "Caf\u00e9 \u201cZum Kr\u00fcger\u201d, 5 \u20ac.").getBytes(Charset.forName("windows-1252"));

        office.file("windows.txt", bytes);

        Reader all = office.everything();
        MessageView view = office.only(all, "kr\u00fcger");
        assertThat(view.portions())
                .anyMatch(portion -> portion.text().contains("Caf\u00e9 \u201cZum Kr\u00fcger\u201d, 5 \u20ac."));
        assertThat(office.archive.bytes(all, view.citation().message()).orElseThrow())
                .isEqualTo(bytes);
        assertThat(view.findings()).extracting(FindingView::rule).contains("CABLE-006");
    }

    @Test
    void aTruncatedMessageIsFiledWithAFinding() {
        String whole = cable(9, "The harbour is closed.");

        ImportReport report = office.file("half.txt", whole.substring(0, whole.indexOf("HALVORSEN")));

        assertThat(report.filed()).isEqualTo(1);
        assertThat(office.only(office.everything(), "harbour").findings())
                .extracting(FindingView::rule)
                .contains("CABLE-008");
    }

    @Test
    void twoMessagesInOneFileAreFiledAsTwo() throws IOException {
        Path file = folder.resolve("two.txt");
        Files.writeString(file, cable(1, "one") + cable(2, "two"));

        ImportReport report = office.file(file);

        assertThat(report).extracting(ImportReport::files, ImportReport::filed).containsExactly(1L, 2L);
        assertThat(sources()).containsExactly(file.toString(), file + ":17");
    }

    @Test
    void aMessageOfThousandsOfFaultyParagraphsIsFiledInSeconds() {
        StringBuilder paragraphs = new StringBuilder("Many.");
        for (int i = 2; i < 20_000; i++) {
            paragraphs.append("\n\n").append(2 * i).append(". (S) above, (Q) and (C) inside.");
        }

        assertTimeout(Duration.ofSeconds(60), () -> office.file("many.txt", cable(3, paragraphs.toString())));

        assertThat(office.store.<Integer>asRegistry(
                        "tester",
                        tx -> tx.dsl()
                                .fetchSingle("select count(*) from portion")
                                .get(0, Integer.class)))
                .isGreaterThan(19_000);
    }

    private List<String> sources() {
        return office.store.asRegistry(
                "tester",
                tx -> tx.dsl()
                        .fetch("select source from message order by source")
                        .map(row -> row.get(0, String.class)));
    }
}
