package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.archive.TestArchive.cable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports of files and folders: what is filed is filed once, and what is no file is told.
final class ImportTest {
    private final String url = TestPostgres.newDatabase();

    @TempDir
    Path folder;

    private TestArchive office;
    private Path files;

    @BeforeEach
    void open() throws IOException {
        office = new TestArchive(url, folder.resolve("index"), Ids.random());
        files = Files.createDirectory(folder.resolve("files"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theSameBytesAreFiledOnce() throws IOException {
        Path first = Files.writeString(files.resolve("a.txt"), cable(1, "kite"));
        Path below = Files.createDirectories(files.resolve("b/c"));
        Files.writeString(below.resolve("same.txt"), cable(1, "kite"));
        Files.writeString(below.resolve("other.txt"), cable(2, "lantern"));

        assertThat(office.file(first))
                .extracting(ImportReport::filed, ImportReport::known)
                .containsExactly(1L, 0L);
        assertThat(office.file(first))
                .extracting(ImportReport::filed, ImportReport::known)
                .containsExactly(0L, 1L);
        assertThat(office.file(files))
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::known)
                .containsExactly(3L, 1L, 2L);
        assertThat(office.file(files, first))
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::known)
                .containsExactly(4L, 0L, 4L);
        assertThat(office.search(office.everything(), "kite").messages()).isEqualTo(1);
        assertThat(office.advanced).isEqualTo(office.announced);
    }

    @Test
    void twoImportsAtOnceFileOnce() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(files.resolve(i + ".txt"), cable(i + 1, "kite number " + i));
        }
        try (TestArchive other = new TestArchive(url, folder.resolve("index"), Ids.random());
                var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<ImportReport>> imports = List.of(() -> office.file(files), () -> other.file(files));
            ImportReport both = ImportReport.NONE;
            for (var done : threads.invokeAll(imports)) {
                both = both.plus(done.get());
            }

            assertThat(both)
                    .extracting(ImportReport::files, ImportReport::filed, ImportReport::known, ImportReport::refused)
                    .containsExactly(600L, 300L, 300L, 0L);
        }
    }

    @Test
    void whatIsNoFileIsRefusedByItsName() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));
        Path good = Files.writeString(files.resolve("good.txt"), cable(1, "kite"));

        ImportReport report =
                office.file(folder.resolve("missing.txt"), folder.resolve("dangling"), folder.resolve("circle"), good);

        assertThat(report)
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::refused)
                .containsExactly(4L, 1L, 3L);
        assertThat(office.refusals)
                .extracting(Refusal::source, Refusal::rule)
                .containsExactly(
                        tuple(folder.resolve("missing.txt").toString(), "FILE-001"),
                        tuple(folder.resolve("dangling").toString(), "FILE-001"),
                        tuple(folder.resolve("circle").toString(), "FILE-006"));
    }

    @Test
    void linksInAFolderAreToldAndNotFollowed() throws IOException {
        Files.writeString(files.resolve("good.txt"), cable(1, "kite"));
        Files.createSymbolicLink(files.resolve("loop"), files);
        Files.createSymbolicLink(
                files.resolve("out.txt"), Files.writeString(folder.resolve("out.txt"), cable(2, "heron")));

        ImportReport report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> office.file(files));

        assertThat(report)
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::refused)
                .containsExactly(3L, 1L, 2L);
        assertThat(office.refusals).extracting(Refusal::rule).containsOnly("FILE-008");
    }

    @Test
    void aFolderAndAFileNamedByALinkAreTaken() throws IOException {
        Files.writeString(files.resolve("good.txt"), cable(1, "kite"));
        Path out = Files.writeString(folder.resolve("out.txt"), cable(2, "heron"));

        ImportReport report = office.file(
                Files.createSymbolicLink(folder.resolve("to-folder"), files),
                Files.createSymbolicLink(folder.resolve("to-file"), out));

        assertThat(report).extracting(ImportReport::files, ImportReport::filed).containsExactly(2L, 2L);
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws Exception {
        Path pipe = files.resolve("pipe");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(office.file(pipe)).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0));
            assertThat(office.file(files)).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0));
            assertThat(office.file(Path.of("/dev/zero")).refused()).isEqualTo(1);
        });
        assertThat(office.refusals).extracting(Refusal::rule).containsOnly("FILE-008");
    }

    @Test
    void anEmptyFolderIsNothing() {
        assertThat(office.file(files)).isEqualTo(ImportReport.NONE);
        assertThat(office.refusals).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadOnIsRefusedAndTheNextIsTaken() throws IOException {
        // Linux answers a read at the start of a process's own memory with an input/output error.
        Path broken = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isRegularFile(broken), "no /proc here");
        Path good = Files.writeString(files.resolve("good.txt"), cable(1, "kite"));

        ImportReport report = office.file(broken, good);

        assertThat(report)
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::refused)
                .containsExactly(2L, 1L, 1L);
        assertThat(office.refusals)
                .extracting(Refusal::source, Refusal::rule)
                .containsExactly(tuple("/proc/self/mem", "FILE-006"));
    }
}
