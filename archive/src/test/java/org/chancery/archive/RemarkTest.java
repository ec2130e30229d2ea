package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.chancery.marking.Label;
import org.chancery.store.Journal;
import org.chancery.store.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A portion that is given another label is found and read by those whom the new label lets, and by nobody
/// else.
final class RemarkTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader SECRET = TestArchive.reader("S", "EMK", "SBU");

    private TestArchive office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestArchive(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPortionThatIsRaisedIsGoneForThoseBelowAtOnce() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        office.file("b.txt", TestArchive.cable(2, "lantern"));
        MessageView before = office.only(PUBLIC, "kite");
        PortionView paragraph = paragraph(before);
        UUID message = before.citation().message();
        assertThat(office.archive.bytes(PUBLIC, message)).isPresent();

        assertThat(office.archive.remark(paragraph.id(), secret(), "registrar", "names a source"))
                .isTrue();

        assertThat(office.search(PUBLIC, "kite").messages()).isZero();
        assertThat(office.search(PUBLIC, "exercise").messages()).isEqualTo(2);
        MessageView below = office.archive.read(PUBLIC, message).orElseThrow();
        assertThat(below.portions()).noneMatch(portion -> portion.id().equals(paragraph.id()));
        assertThat(below.overall()).isEmpty();
        assertThat(office.archive.bytes(PUBLIC, message)).isEmpty();

        MessageView above = office.only(SECRET, "kite");
        assertThat(paragraph(above).label()).isEqualTo(secret());
        assertThat(above.overall()).contains(secret());
        assertThat(office.archive.bytes(SECRET, message)).isPresent();
    }

    @Test
    void whatIsLoweredAgainIsFoundAgainAndTheOverallLabelStaysUntilItIsLoweredToo() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        MessageView before = office.only(PUBLIC, "kite");
        PortionView paragraph = paragraph(before);
        UUID message = before.citation().message();
        office.archive.remark(paragraph.id(), secret(), "registrar", "names a source");
        office.archive.remark(paragraph.id(), paragraph.label(), "registrar", "the source agrees");

        assertThat(office.search(PUBLIC, "kite").portions()).isEqualTo(1);
        assertThat(office.archive.bytes(PUBLIC, message)).isEmpty();
        assertThat(office.archive.remarkMessage(message, paragraph.label(), "registrar", "nothing left in it"))
                .isTrue();
        assertThat(office.archive.bytes(PUBLIC, message)).isPresent();
        assertThat(office.archive.read(PUBLIC, message)).contains(before);
    }

    @Test
    void aMessageIsNotGivenLessThanItsPortionsBear() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        MessageView before = office.only(PUBLIC, "kite");
        office.archive.remark(paragraph(before).id(), secret(), "registrar", "names a source");

        assertThatThrownBy(() -> office.archive.remarkMessage(
                        before.citation().message(), paragraph(before).label(), "registrar", "lower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bears more");
    }

    @Test
    void theHeadingThatIsRaisedTakesItsElementsAlong() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        MessageView before = office.only(PUBLIC, "kite");
        assertThat(before.elements()).anyMatch(element -> element.kind() == ElementView.Kind.FROM);
        PortionView heading = before.portions().stream()
                .filter(portion -> portion.kind().equals("HEADING"))
                .findFirst()
                .orElseThrow();

        office.archive.remark(heading.id(), secret(), "registrar", "the circuit is not to be told");

        MessageView below =
                office.archive.read(PUBLIC, before.citation().message()).orElseThrow();
        assertThat(below.elements()).noneMatch(element -> element.kind() == ElementView.Kind.FROM);
        assertThat(below.elements()).anyMatch(element -> element.kind() == ElementView.Kind.SUBJECT);
    }

    @Test
    void whenEveryPortionIsRaisedNothingTellsThatThereIsAMessage() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        MessageView before = office.only(PUBLIC, "kite");
        UUID message = before.citation().message();
        for (PortionView portion : before.portions()) {
            office.archive.remark(portion.id(), secret(), "registrar", "all of it");
        }

        assertThat(office.archive.read(PUBLIC, message)).isEmpty();
        assertThat(office.search(PUBLIC, "exercise").messages()).isZero();
        assertThat(office.archive.read(SECRET, message)).isPresent();
    }

    @Test
    void aMessageThatIsRemovedIsGoneForEverybodyAndMayComeAgain() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        UUID message = office.only(PUBLIC, "kite").citation().message();

        assertThat(office.archive.remove(message, "registrar", "sent in error")).isTrue();
        assertThat(office.archive.remove(message, "registrar", "sent in error")).isFalse();

        assertThat(office.archive.read(SECRET, message)).isEmpty();
        assertThat(office.archive.bytes(SECRET, message)).isEmpty();
        assertThat(office.search(SECRET, "kite").messages()).isZero();
        assertThat(office.file("a.txt", TestArchive.cable(1, "kite")).filed()).isEqualTo(1);
        assertThat(office.search(PUBLIC, "kite").portions()).isEqualTo(1);
    }

    @Test
    void aDecisionNeedsAReasonAndStandsInTheJournal() throws IOException {
        office.file("a.txt", TestArchive.cable(1, "kite"));
        MessageView before = office.only(PUBLIC, "kite");
        PortionView paragraph = paragraph(before);
        UUID message = before.citation().message();

        assertThatThrownBy(() -> office.archive.remark(paragraph.id(), secret(), "registrar", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.archive.remark(paragraph.id(), paragraph.label(), "registrar", "the same"))
                .isFalse();
        assertThat(office.archive.remark(UUID.randomUUID(), secret(), "registrar", "not there"))
                .isFalse();
        office.archive.remark(paragraph.id(), secret(), "registrar", "names a source");
        office.archive.remove(message, "registrar", "sent in error");

        List<Journal.Entry> entries = office.store.journal().latest(2);
        assertThat(entries).allMatch(entry -> entry.actor().equals("registrar"));
        assertThat(entries).allMatch(entry -> entry.subject().equals(message.toString()));
        assertThat(entries.getFirst().action()).isEqualTo("remove");
        assertThat(entries.getFirst().detail()).endsWith(": sent in error");
        assertThat(entries.getLast().action()).isEqualTo("remark");
        assertThat(entries.getLast().detail()).contains(paragraph.id().toString(), secret().canonical());
        assertThat(office.store.journal().firstBroken()).isEmpty();
    }

    private static PortionView paragraph(MessageView message) {
        return message.portions().stream()
                .filter(portion -> portion.kind().equals("PARAGRAPH"))
                .findFirst()
                .orElseThrow();
    }

    private static Label secret() {
        Label unclassified = TestArchive.SCHEME.unclassified();
        return new Label(
                TestArchive.SCHEME.level("S").orElseThrow(),
                unclassified.controls(),
                unclassified.release(),
                unclassified.principals());
    }
}
