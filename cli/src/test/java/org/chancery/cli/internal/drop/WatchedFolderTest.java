package org.chancery.cli.internal.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.MessageArchive;
import org.chancery.archive.Noted;
import org.chancery.archive.Refusal;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are filed when they are complete, once, and are never lost on the way.
final class WatchedFolderTest {
    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();
    private final Filing filing = new Filing();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(temp.resolve("drop"));
    }

    /// An archive of contents: files that say `bad` are refused, and all fail while it is broken.
    private static final class Filing implements Filer {
        private final Set<String> filed = new HashSet<>();
        private int asked;
        private boolean broken;

        @Override
        public ImportReport file(List<ImportFile> files, ImportListener listener) throws IOException {
            asked++;
            if (broken) {
                throw new StoreException("the database is gone", new IllegalStateException());
            }
            ImportFile file = files.getFirst();
            String content = Files.readString(file.path());
            if (content.equals("bad")) {
                listener.refused(new Refusal(file.name(), 1, "FILE-005", "it is bad"));
                return ImportReport.ofFile().plus(ImportReport.ofRefusal());
            }
            listener.noting().ifPresent(noting -> noting.accept(new Noted(file.name(), 3, "CABLE-001", "ERROR", "so")));
            boolean fresh = filed.add(content);
            return ImportReport.ofFile().plus(fresh ? ImportReport.ofFiled(false, 1, 0) : ImportReport.ofKnown());
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private WatchedFolder watched() throws IOException {
        return new WatchedFolder(folder, filing, clock(), told::add);
    }

    /// Looks, waits until what does not change is complete, and looks again.
    private void settle(WatchedFolder watched) throws IOException {
        watched.sweep();
        now = now.plus(WatchedFolder.SETTLED);
        watched.sweep();
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(below))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileIsFiledOnceItHasNotChangedForAWhileAndMovedWithAReport() throws IOException {
        WatchedFolder watched = watched();
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        assertThat(watched.sweep()).isTrue();
        now = now.plus(WatchedFolder.SETTLED.minusMillis(1));
        Files.writeString(file, "one and more");
        watched.sweep();
        now = now.plusMillis(1);
        watched.sweep();
        assertThat(filing.asked).as("it was written on").isZero();
        now = now.plus(WatchedFolder.SETTLED);
        assertThat(watched.sweep()).isFalse();

        assertThat(filing.filed).containsExactly("one and more");
        assertThat(files("")).isEmpty();
        assertThat(files("filed")).containsExactly("a.txt", "a.txt.report.txt");
        assertThat(folder.resolve("filed/a.txt.report.txt"))
                .content()
                .contains("1 messages filed", "a.txt:3: CABLE-001 ERROR: so");
        assertThat(told).singleElement().asString().contains("a.txt", "filed/a.txt");
    }

    @Test
    void whatIsRefusedIsKeptWithTheReason() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "bad");
        settle(watched());
        assertThat(files("refused")).containsExactly("a.txt", "a.txt.report.txt");
        assertThat(folder.resolve("refused/a.txt.report.txt")).content().contains("FILE-005: it is bad");
    }

    @Test
    void namesOfUnfinishedFilesLinksAndFoldersAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("a.part"), "one");
        Files.writeString(folder.resolve("b.TMP"), "one");
        Files.writeString(folder.resolve(".c"), "one");
        Files.createDirectory(folder.resolve("d"));
        Files.createSymbolicLink(folder.resolve("e"), folder.resolve("a.part"));
        WatchedFolder watched = watched();
        settle(watched);
        assertThat(filing.asked).isZero();
        Files.move(folder.resolve("a.part"), folder.resolve("a.txt"));
        settle(watched);
        assertThat(files("filed")).contains("a.txt");
    }

    @Test
    void aSecondFileOfTheSameNameReplacesNone() throws IOException {
        WatchedFolder watched = watched();
        for (String content : List.of("one", "two", "one")) {
            Files.writeString(folder.resolve("a.txt"), content);
            settle(watched);
        }
        assertThat(files("filed"))
                .containsExactly(
                        "2-a.txt", "2-a.txt.report.txt", "3-a.txt", "3-a.txt.report.txt", "a.txt", "a.txt.report.txt");
        assertThat(folder.resolve("filed/3-a.txt")).hasContent("one");
    }

    @Test
    void whatCannotBeFiledNowStaysAndIsTriedAgain() throws IOException {
        filing.broken = true;
        Files.writeString(folder.resolve("a.txt"), "one");
        WatchedFolder watched = watched();
        settle(watched);
        assertThat(files("")).containsExactly("a.txt");
        assertThat(told).singleElement().asString().contains("the database is gone", "tried again");
        filing.broken = false;
        settle(watched);
        assertThat(files("")).as("not at once").containsExactly("a.txt");
        now = now.plus(WatchedFolder.AGAIN);
        watched.sweep();
        assertThat(files("filed")).contains("a.txt");
    }

    @Test
    void aCrashBetweenFilingAndMovingDoublesNothing() throws IOException {
        Scheme scheme = Scheme.named("exercise");
        try (Store store = Store.open(new DatabaseSettings(TestPostgres.newDatabase(), "", ""), clock());
                MessageArchive archive = MessageArchive.open(store, temp.resolve("index"), scheme, Ids.random())) {
            Filer sound = (files, listener) -> archive.importFiles(files, "operator", scheme, listener);
            Path file = Files.writeString(folder.resolve("a.txt"), """
                    R 021200Z MAR 26
                    FM EMBASSY PORTO SERENO
                    TO FORMIN ALDERMERE
                    BT
                    UNCLAS PORTO SERENO 000001

                    SUBJECT: EXERCISE: KITES

                    1. (U) EXERCISE. Kites.
                    BT
                    NNNN
                    """);
            Filer crashes = (files, listener) -> {
                sound.file(files, listener);
                throw new IOException("the machine stopped");
            };
            settle(new WatchedFolder(folder, crashes, clock(), told::add));
            assertThat(file).exists();
            settle(new WatchedFolder(folder, sound, clock(), told::add));
            assertThat(folder.resolve("filed/a.txt")).exists();
            assertThat(told.getLast()).contains("0 messages filed, 1 there already");
            assertThat(store.journal().latest(10).stream()
                            .filter(entry -> entry.action().equals("file")))
                    .hasSize(1);
        }
    }

    @Test
    void theWatchFilesWhatArrivesWhileItRunsAndEndsWhenClosed() throws Exception {
        List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
        WatchedFolder watched = new WatchedFolder(folder, filing, Clock.systemUTC(), heard::add);
        FolderWatch watch = new FolderWatch(folder, watched, heard::add);
        Thread thread = Thread.ofVirtual().start(watch::run);
        Files.writeString(folder.resolve("a.txt"), "one");
        for (int i = 0; i < 300 && heard.isEmpty(); i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(files("filed")).contains("a.txt");
        watch.close();
        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    }
}
