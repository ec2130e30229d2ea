package org.chancery.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What is left when processes are killed, and what the next one makes of it.
@Execution(ExecutionMode.CONCURRENT)
final class KilledOwnerTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void prepareTheFolder() throws IOException {
        folder = Prepared.folder(parent.resolve("prepared"));
    }

    @Test
    void theServerOfAKilledOwnerIsAdoptedWithEveryCommittedRow() throws Exception {
        int committed = killAnOwnerAtWork();
        ProcessHandle orphan = ProcessHandle.of(serverPid()).orElseThrow();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(postgres.owner()).isTrue();
            assertThat(serverPid()).isEqualTo(orphan.pid());
            assertThat(new Rows(postgres).count()).isGreaterThanOrEqualTo(committed);
        }
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aKilledServerRecoversEveryCommittedRow() throws Exception {
        int committed = killAnOwnerAtWork();
        long killed = killServer();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(serverPid()).isNotEqualTo(killed);
            assertThat(new Rows(postgres).count()).isGreaterThanOrEqualTo(committed);
        }
        assertThat(folder.resolve("postgres.log")).content().contains("redo starts at");
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsNoObstacle() throws Exception {
        killAnOwnerAtWork();
        killServer();
        List<String> lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(folder.resolve("data/postmaster.pid"), lines);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(new Rows(postgres).count()).isPositive();
        }
    }

    @Test
    void anAttachedProgramBecomesOwnerAtItsNextOpeningAfterTheOwnerIsKilled() throws Exception {
        try (SeparateProgram owner = SeparateProgram.start(folder)) {
            owner.await("row ");
            try (EmbeddedPostgres attached = EmbeddedPostgres.open(folder)) {
                assertThat(attached.owner()).isFalse();
                owner.kill();
                assertThat(new Rows(attached).add()).isPositive();
            }
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(postgres.owner()).isTrue();
        }
    }

    @Test
    void aFirstStartKilledInItsMiddleIsDoneAgain() throws Exception {
        folder = Prepared.binaries(parent.resolve("unopened"));
        try (SeparateProgram first = SeparateProgram.start(folder)) {
            Deadline deadline = Deadline.in(Duration.ofSeconds(30));
            while (!isBeingMade() && !deadline.passed()) {
                Deadline.pause();
            }
            first.kill();
        }
        assertThat(folder.resolve("data")).doesNotExist();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(new Rows(postgres).add()).isEqualTo(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anInterruptFromTheTerminalReachesTheServerOnlyThroughTheProgram() throws Exception {
        // Whoever runs the tests may have them ignore interrupts, as a shell does with what it puts in the background.
        String[] before = {"setsid", "env", "--default-signal=INT"};
        try (SeparateProgram program = SeparateProgram.start(folder, before)) {
            program.await("row ");
            ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
            // What a terminal does at Ctrl-C: the signal goes to the whole process group.
            new ProcessBuilder("kill", "-INT", "--", "-" + program.process().pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            program.await("last ");
            assertThat(program.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
        assertThat(folder.resolve("postgres.log")).content().contains("database system is shut down");
    }

    private int killAnOwnerAtWork() throws IOException, InterruptedException {
        try (SeparateProgram owner = SeparateProgram.start(folder)) {
            assertThat(owner.await("")).isEqualTo("owner");
            owner.await("row 50");
            return Math.max(50, owner.kill());
        }
    }

    private long killServer() throws IOException {
        ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
        server.destroyForcibly();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
        return server.pid();
    }

    private long serverPid() throws IOException {
        return PidFile.read(Folder.at(folder)).orElseThrow().pid();
    }

    private boolean isBeingMade() throws IOException {
        try (var found = Files.list(folder)) {
            return found.anyMatch(path ->
                    path.getFileName().toString().startsWith("data.new-") && Files.exists(path.resolve("global")));
        }
    }
}
