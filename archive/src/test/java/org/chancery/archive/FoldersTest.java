package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.archive.Folders.Cover;
import org.chancery.archive.Folders.Writing;
import org.chancery.marking.Label;
import org.chancery.store.Journal;
import org.chancery.store.Reader;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and notes: each reader sees the rows in their sight, and their own private ones.
final class FoldersTest {
    private static final Reader CLERK = named("clerk", TestArchive.reader("U", "EMK", "SBU"));
    private static final Reader OTHER = named("other", TestArchive.reader("U", "EMK", "SBU"));
    private static final Reader HIGH = named("high", TestArchive.reader("S", "EMK", "SBU"));
    private static final String MIXED = TestArchive.cable(1, "kite")
            .replace("UNCLAS PORTO", "S E C R E T PORTO")
            .replace("ZNR UUUUU", "ZNY SSSSS")
            .replace("\n\nHALVORSEN", "\n\n2. (S//NF) EXERCISE. heron\n\nHALVORSEN");

    @TempDir
    Path folder;

    private int ids;

    private static Reader named(String name, Reader reader) {
        return new Reader(name, reader.clearance());
    }

    private TestArchive office() {
        return new TestArchive(
                TestPostgres.newDatabase(),
                folder,
                of -> UUID.nameUUIDFromBytes((of + ids++).getBytes(StandardCharsets.UTF_8)));
    }

    private static UUID done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private static Label label(String mark) {
        return TestArchive.SCHEME
                .readPortion(mark, LocalDate.of(2026, 3, 1))
                .orElseThrow()
                .label();
    }

    private static UUID mixed(TestArchive office) {
        office.file("mixed.txt", MIXED);
        return office.only(CLERK, "kite").citation().message();
    }

    private static List<String> texts(List<FolderNote> notes) {
        return notes.stream().map(FolderNote::text).toList();
    }

    @Test
    void eachReaderOfASharedFolderSeesWhatIsInTheirSight() {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(HIGH, new Cover("Harbour", "U", true)));
            done(folders.put(HIGH, id, message));
            done(folders.note(HIGH, id, message, new Writing("", "of both paragraphs")));
            done(folders.note(CLERK, id, message, new Writing("", "of the first")));
            done(folders.note(HIGH, id, new Writing("S", "of the folder")));

            FolderView high = folders.read(HIGH, id).orElseThrow();
            assertThat(high.label()).isEqualTo(label("S//NF").join(label("S")));
            assertThat(texts(high.notes())).containsExactly("of the folder");
            assertThat(texts(high.entries().getFirst().notes()))
                    .containsExactlyInAnyOrder("of both paragraphs", "of the first");
            FolderView low = folders.read(CLERK, id).orElseThrow();
            assertThat(low.label()).isEqualTo(label("U"));
            assertThat(low.notes()).isEmpty();
            assertThat(texts(low.entries().getFirst().notes())).containsExactly("of the first");
            assertThat(low.entries().getFirst().notes().getFirst().own()).isTrue();
            assertThat(low.entries().getFirst().least()).isEqualTo("U");
            assertThat(high.entries().getFirst().least()).isEqualTo("S//NF");
        }
    }

    @Test
    void aMessageOutOfTheSightIsNotInTheFolderAndNotCounted() throws IOException {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(HIGH, new Cover("Harbour", "U", true)));
            done(folders.put(HIGH, id, message));
            done(folders.note(HIGH, id, message, new Writing("S//NF", "heron")));
            assertThat(folders.all(CLERK)).extracting(Folder::messages).containsExactly(1L);
            for (PortionView portion : office.only(CLERK, "kite").portions()) {
                office.archive.remark(portion.id(), label("S//NF"), "registrar", "an exercise");
            }
            assertThat(folders.all(CLERK)).extracting(Folder::messages).containsExactly(0L);
            assertThat(folders.read(CLERK, id).orElseThrow().entries()).isEmpty();
            assertThat(folders.put(CLERK, id, message)).isEqualTo(new Outcome.Absent());
            assertThat(folders.put(CLERK, id, UUID.randomUUID())).isEqualTo(new Outcome.Absent());
            assertThat(folders.note(CLERK, id, message, new Writing("", "x"))).isEqualTo(new Outcome.Absent());
            assertThat(folders.read(HIGH, id).orElseThrow().entries()).hasSize(1);
            office.archive.remove(message, "registrar", "an exercise");
            assertThat(folders.read(HIGH, id).orElseThrow().entries()).isEmpty();
        }
    }

    @Test
    void aPrivateFolderIsNotThereForOthers() {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(CLERK, new Cover("Mine", "U", false)));
            done(folders.put(CLERK, id, message));
            UUID note = done(folders.note(CLERK, id, new Writing("", "mine")));
            for (Reader other : List.of(OTHER, HIGH)) {
                assertThat(folders.all(other)).isEmpty();
                assertThat(folders.read(other, id)).isEmpty();
                assertThat(folders.put(other, id, message)).isEqualTo(new Outcome.Absent());
                assertThat(folders.note(other, id, new Writing("", "x"))).isEqualTo(new Outcome.Absent());
                assertThat(folders.change(other, id, new Cover("x", "U", true))).isEqualTo(new Outcome.Absent());
                assertThat(folders.takeOut(other, id, message)).isFalse();
                assertThat(folders.deleteNote(other, id, note)).isFalse();
                assertThat(folders.delete(other, id)).isFalse();
            }
            done(folders.change(CLERK, id, new Cover("Ours", "U", true)));
            assertThat(folders.all(OTHER)).extracting(Folder::name).containsExactly("Ours");
            done(folders.make(OTHER, new Cover("Their own", "U", false)));
            assertThat(folders.names(OTHER)).extracting(FolderName::name).containsExactly("Their own", "Ours");
        }
    }

    @Test
    void aNoteBearsAtLeastWhatItsWriterSeesAndAtMostWhatTheyMayRead() {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(HIGH, new Cover("Harbour", "C", true)));
            UUID low = done(folders.make(CLERK, new Cover("Low", "U", true)));
            done(folders.put(HIGH, id, message));
            done(folders.put(CLERK, low, message));
            for (String less : List.of("U", "C", "C//NF", "S", "(S)")) {
                assertThat(folders.note(HIGH, id, message, new Writing(less, "heron")))
                        .as(less)
                        .isInstanceOf(Outcome.Refused.class);
            }
            assertThat(folders.note(HIGH, id, new Writing("U", "of a C folder")))
                    .isInstanceOf(Outcome.Refused.class);
            for (String more : List.of("S", "TS", "S//NF", "no mark", "Q", "x".repeat(5_000))) {
                assertThat(folders.note(CLERK, low, message, new Writing(more, "kite")))
                        .as(more)
                        .isInstanceOf(Outcome.Refused.class);
                assertThat(folders.make(CLERK, new Cover("Kites", more, false)))
                        .as(more)
                        .isInstanceOf(Outcome.Refused.class);
            }
            done(folders.note(HIGH, id, message, new Writing("(S//NF)", "heron")));
            done(folders.note(CLERK, low, message, new Writing("U", "kite")));
            assertThat(folders.read(HIGH, id).orElseThrow().entries().getFirst().notes())
                    .extracting(FolderNote::mark)
                    .containsExactly("S//NF");
        }
    }

    @Test
    void eachTakesOutAndDeletesTheirOwnAndTheOwnerOfAFolderAll() {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(CLERK, new Cover("Harbour", "U", true)));
            done(folders.put(CLERK, id, message));
            done(folders.put(CLERK, id, message));
            UUID hidden = done(folders.note(HIGH, id, message, new Writing("", "heron")));
            assertThat(folders.takeOut(OTHER, id, message)).isFalse();
            assertThat(folders.deleteNote(CLERK, id, hidden)).isFalse();
            assertThat(folders.deleteNote(HIGH, id, hidden)).isTrue();
            assertThat(folders.takeOut(CLERK, id, message)).isTrue();
            assertThat(folders.takeOut(CLERK, id, message)).isFalse();
            done(folders.put(HIGH, id, message));
            done(folders.note(HIGH, id, message, new Writing("", "heron")));
            assertThat(folders.takeOut(CLERK, id, message)).isTrue();
            assertThat(folders.read(HIGH, id).orElseThrow().entries()).isEmpty();
            assertThat(folders.delete(HIGH, id)).isFalse();
            assertThat(folders.delete(CLERK, id)).isTrue();
            assertThat(folders.read(HIGH, id)).isEmpty();
        }
    }

    @Test
    void whatIsDoneInSharedFoldersIsJournalledAndInPrivateOnesNot() {
        try (TestArchive office = office()) {
            UUID message = mixed(office);
            Folders folders = office.archive.folders();
            UUID own = done(folders.make(CLERK, new Cover("Mine", "U", false)));
            UUID shared = done(folders.make(CLERK, new Cover("Ours", "U", true)));
            for (UUID id : List.of(own, shared)) {
                done(folders.put(CLERK, id, message));
                UUID note = done(folders.note(CLERK, id, message, new Writing("", "kite")));
                folders.read(CLERK, id);
                folders.deleteNote(CLERK, id, note);
                folders.takeOut(CLERK, id, message);
                folders.delete(CLERK, id);
            }
            assertThat(office.store.journal().latest(100).reversed())
                    .filteredOn(entry -> entry.action().contains("folder"))
                    .allMatch(entry -> entry.subject().equals(shared.toString()))
                    .extracting(Journal.Entry::action)
                    .containsExactly(
                            "make-folder",
                            "put-in-folder",
                            "note-in-folder",
                            "read-folder",
                            "delete-note-in-folder",
                            "take-out-of-folder",
                            "delete-folder");
        }
    }

    @Test
    void whatCannotBeKeptIsRefusedWithAReason() {
        try (TestArchive office = office()) {
            Folders folders = office.archive.folders();
            UUID id = done(folders.make(CLERK, new Cover("Harbour", "U", false)));
            for (String name : List.of("", "  ", "x".repeat(201), "a\nb", "a\0b")) {
                assertThat(folders.make(CLERK, new Cover(name, "U", false)))
                        .as(name)
                        .isInstanceOf(Outcome.Refused.class);
            }
            assertThat(folders.make(CLERK, new Cover("No mark", "", false))).isInstanceOf(Outcome.Refused.class);
            for (String text : List.of("", " \n", "x".repeat(4_001), "a\0b")) {
                assertThat(folders.note(CLERK, id, new Writing("", text)))
                        .as(text)
                        .isInstanceOf(Outcome.Refused.class);
            }
            done(folders.note(CLERK, id, new Writing("", "two\r\nlines")));
            assertThat(texts(folders.read(CLERK, id).orElseThrow().notes())).containsExactly("two\nlines");
            for (int i = 1; i < Folders.MOST; i++) {
                done(folders.make(CLERK, new Cover("Folder " + i, "U", false)));
            }
            assertThat(folders.make(CLERK, new Cover("One more", "U", false))).isInstanceOf(Outcome.Refused.class);
            done(folders.make(OTHER, new Cover("One of another's", "U", false)));
        }
    }
}
