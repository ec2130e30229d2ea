package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.chancery.store.Journal;
import org.chancery.store.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One message under five marks, and what each reader finds and reads of it.
final class SightTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader CLERK = TestArchive.reader("U", "CLD", "SBU");
    private static final Reader LIAISON = TestArchive.reader("S", "ROV");
    private static final Reader OFFICER = TestArchive.reader("C", "EMK", "SBU");

    @TempDir
    Path folder;

    private TestArchive office;

    @BeforeEach
    void fileTheMessage() {
        office = new TestArchive(folder);
        office.file("four-marks.txt", message());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eachReaderFindsOnlyWhatTheirClearanceDominates() {
        assertThat(List.of("marmalade", "violet", "copper", "silver", "amber").stream()
                        .map(word -> List.of(
                                found(PUBLIC, word), found(CLERK, word), found(LIAISON, word), found(OFFICER, word)))
                        .toList())
                .containsExactly(
                        List.of(1L, 1L, 1L, 1L),
                        List.of(0L, 1L, 0L, 1L),
                        List.of(0L, 0L, 0L, 1L),
                        List.of(0L, 0L, 0L, 1L),
                        List.of(0L, 0L, 1L, 1L));
    }

    @Test
    void anAnswerForAHiddenPhraseIsTheAnswerForOneThatIsNowhere() {
        SearchPage hidden = office.search(CLERK, "\"copper lantern\"");
        SearchPage nowhere = office.search(CLERK, "\"gilded teapot\"");

        assertThat(hidden).usingRecursiveComparison().ignoringFields("request").isEqualTo(nowhere);
    }

    @Test
    void aReaderReadsTheirPortionsAndTheCitationAndNothingElse() {
        MessageView seen = office.archive.read(CLERK, id()).orElseThrow();

        assertThat(seen.portions()).extracting(PortionView::number).containsExactly("", "1", "2");
        assertThat(seen.portions()).extracting(PortionView::mark).containsExactly("U", "U", "U//SBU");
        assertThat(seen.citation().reference()).isEqualTo("PORTO SERENO 42");
        assertThat(seen.overall()).isEmpty();
        assertThat(TestArchive.SCHEME.writeBanner(seen.label())).isEqualTo("UNCLASSIFIED//SBU");
        assertThat(office.archive.bytes(CLERK, id())).isEmpty();
    }

    @Test
    void whoMayReadAllReadsAllAndGetsTheBytes() {
        MessageView seen = office.archive.read(OFFICER, id()).orElseThrow();

        assertThat(seen.portions()).extracting(PortionView::number).contains("1", "2", "3", "4", "5");
        assertThat(seen.overall()).isPresent();
        assertThat(TestArchive.SCHEME.writeBanner(seen.label())).isEqualTo("CONFIDENTIAL//NOFORN");
        assertThat(office.archive.bytes(OFFICER, id()).orElseThrow()).isEqualTo(message());
    }

    @Test
    void aMessageThatIsNotForTheReaderIsNotThere() {
        office.file(
                "secret.txt",
                new String(message(), StandardCharsets.US_ASCII)
                        .replace("000042", "000043")
                        .replaceAll("\\((U|SBU|C|C//NF|C//REL TO EMK, ROV)\\)", "(C//NF)"));
        UUID hidden = office.search(OFFICER, "silver").hits().stream()
                .map(hit -> hit.citation().message())
                .filter(id -> !id.equals(id()))
                .findFirst()
                .orElseThrow();

        assertThat(office.archive.read(PUBLIC, hidden)).isEmpty();
        assertThat(office.archive.read(PUBLIC, UUID.randomUUID())).isEmpty();
    }

    @Test
    void everyReadingIsInTheJournal() {
        office.archive.read(OFFICER, id());

        assertThat(office.store.journal().latest(1))
                .extracting(Journal.Entry::action, Journal.Entry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("read", id().toString()));
        assertThat(office.store.journal().firstBroken()).isEmpty();
    }

    @Test
    void anExtractTellsTheHitsApart() {
        PortionHit hit = office.search(OFFICER, "\"copper lantern\"")
                .hits()
                .getFirst()
                .portions()
                .getFirst();

        assertThat(hit.extract())
                .filteredOn(PortionHit.Fragment::hit)
                .extracting(PortionHit.Fragment::text)
                .containsExactly("copper lantern");
    }

    private long found(Reader reader, String word) {
        return office.search(reader, word).portions();
    }

    private UUID id() {
        return office.search(PUBLIC, "marmalade").hits().getFirst().citation().message();
    }

    static byte[] message() {
        try (InputStream text = SightTest.class.getResourceAsStream("four-marks.txt")) {
            if (text == null) {
                throw new IllegalStateException("four-marks.txt is not there");
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
