package org.chancery.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The first start, later ones, and other openers in one JVM.
@Execution(ExecutionMode.CONCURRENT)
final class EmbeddedPostgresTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void prepareTheFolder() throws IOException {
        folder = Prepared.folder(parent.resolve("a folder"));
    }

    @Test
    void whatWasCommittedIsThereAtTheNextStart() throws IOException, SQLException {
        int port;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            new Rows(postgres).add();
            assertThat(postgres.owner()).isTrue();
            port = serverPort();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(new Rows(postgres).count()).isEqualTo(1);
            assertThat(serverPort()).as("kept while it is free").isEqualTo(port);
        }
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(new Rows(postgres).count()).isEqualTo(1);
            assertThat(serverPort()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void theServerIsDurableAndKeepsItsUserUnderRowSecurity() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            Rows rows = new Rows(postgres);
            for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
                assertThat(rows.text("show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(rows.text("show server_encoding")).isEqualTo("UTF8");
            assertThat(rows.text("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(rows.text("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            rows.execute("create role another nologin");
        }
    }

    @Test
    void nobodyEntersWithoutTheSecretWhichOnlyItsOwnerReads() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            for (String user : new String[] {postgres.user(), "postgres"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), user, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFailedStatementLeavesNothingOfItselfInTheLog() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            Rows rows = new Rows(postgres);
            assertThatThrownBy(() -> rows.execute("select 'EXERCISE-' || ('no number')::integer"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(folder.resolve("postgres.log"))
                .content()
                .contains("database system is ready")
                .doesNotContain("EXERCISE", "no number");
    }

    @Test
    void closeEndsTheServerAndClosingAgainDoesNothing() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.open(folder);
        ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
        assertThat(server.isAlive()).isTrue();
        Thread.currentThread().interrupt();
        postgres.close();
        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
        postgres.close();
        assertThat(folder.resolve("postgres.log")).content().contains("database system is shut down");
    }

    @Test
    void aSecondOpenerIsAttachedAndItsCloseLeavesTheServerRunning() throws IOException, SQLException {
        try (EmbeddedPostgres owner = EmbeddedPostgres.open(folder)) {
            try (EmbeddedPostgres attached = EmbeddedPostgres.open(folder)) {
                assertThat(attached.owner()).isFalse();
                new Rows(attached).add();
            }
            assertThat(new Rows(owner).count()).isEqualTo(1);
            try (SeparateProgram other = SeparateProgram.start(folder)) {
                assertThat(other.await("")).isEqualTo("attached");
                other.await("row 10");
            }
            assertThat(new Rows(owner).count()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void whatAKilledFirstStartLeftIsMadeAnew() throws IOException, SQLException {
        folder = parent.resolve("unopened");
        Files.createDirectories(folder.resolve("data.new-1/base"));
        Files.writeString(folder.resolve("data.new-1/PG_VERSION"), "18\n");
        Files.createDirectories(folder.resolve(Binaries.name() + ".new-1/bin"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder)) {
            assertThat(new Rows(postgres).add()).isEqualTo(1);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.toString().contains(".new-"));
        }
    }

    @Test
    void anErrorCarriesTheEndOfTheServersLog() throws IOException {
        EmbeddedPostgres.open(folder).close();
        Files.writeString(folder.resolve("data/postgresql.auto.conf"), "shared_buffers = 'plenty'\n");
        assertThatThrownBy(() -> EmbeddedPostgres.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
        Files.writeString(folder.resolve("data/postgresql.auto.conf"), "");
        EmbeddedPostgres.open(folder).close();
    }

    @Test
    void dataWhoseSecretIsLostAreNotTouched() throws IOException {
        EmbeddedPostgres.open(folder).close();
        Files.delete(folder.resolve("secret"));
        assertThatThrownBy(() -> EmbeddedPostgres.open(folder)).hasMessageContaining("secret");
        assertThat(folder.resolve("data/PG_VERSION")).exists();
    }

    private int serverPort() throws IOException {
        return PidFile.read(Folder.at(folder)).orElseThrow().port();
    }

    private long serverPid() throws IOException {
        return PidFile.read(Folder.at(folder)).orElseThrow().pid();
    }
}
