package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.exercise.DemonstrationOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program in processes of its own, all on one data folder: killed, started again, used beside itself, stopped.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are sent with kill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgramTest {
    private static final Duration SECONDS_TO_STOP = Duration.ofSeconds(15);
    private static final String ADDRESS = "The demonstration office is at (http://127\\.0\\.0\\.1:\\d+/)";
    private static final String LATER = """
            P 311737Z AUG 26
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE
            UNCLAS PORTO SERENO 009999
            E.O. 13526: N/A
            TAGS: ECON
            SUBJECT: EXERCISE: A LATE MESSAGE
            1. (U) EXERCISE. The gilded teapot arrived after closing time.
            NNNN
            """;

    private Path folder = Path.of("");

    private Optional<Program> demo = Optional.empty();
    private String ambassadorsPassword = "";
    private int all = DemonstrationOffice.messages().size();

    @BeforeAll
    void keep(@TempDir Path forAll) {
        folder = forAll;
    }

    private record Outcome(int code, String out, String err) {}

    private Path var() {
        return folder.resolve("var");
    }

    /// A command beside the running program, on the same folder.
    private Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Place place = new Place(var(), Optional.empty());
        int code = Main.commandLine(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        new Workplace(place, Clock.systemUTC()))
                .execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private Program demo() {
        return demo.orElseThrow();
    }

    private URI startDemo() throws Exception {
        demo = Optional.of(Program.start(var(), "demo", "--port", "0"));
        return URI.create(demo().await(ADDRESS).group(1));
    }

    private int messagesFound(URI server, String query) throws Exception {
        try (Visit visit = Visit.signedIn(server, "ambassador", ambassadorsPassword)) {
            Matcher count = Pattern.compile("\"messages\":(\\d+)")
                    .matcher(visit.get("/api/search?q=" + query).body());
            return count.find() ? Integer.parseInt(count.group(1)) : -1;
        }
    }

    private ProcessHandle postgres() throws IOException {
        String pid = Files.readAllLines(var().resolve("postgres/data/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    @Test
    @Order(1)
    void theFirstStartKilledInItsMiddleIsTakenUpByTheNext() throws Exception {
        demo = Optional.of(Program.start(var(), "demo", "--port", "0"));
        Path index = var().resolve("index");
        for (int i = 0; i < 1200 && !Files.exists(index); i++) {
            Thread.sleep(50);
        }
        assertThat(index).exists();
        Thread.sleep(500);
        assertThat(demo().end("KILL", SECONDS_TO_STOP)).isEqualTo(137);

        URI server = startDemo();
        ambassadorsPassword = demo().await("^ +ambassador +(\\S+)").group(1);
        assertThat(demo().said())
                .contains("clerk", "liaison", "political", "public")
                .doesNotContain("INFO", "Exception");
        assertThat(messagesFound(server, "exercise")).isEqualTo(all);
    }

    @Test
    @Order(2)
    void otherCommandsWorkBesideIt() throws Exception {
        URI server = URI.create(demo().await(ADDRESS).group(1));
        Path file = Files.writeString(folder.resolve("late.txt"), LATER);

        assertThat(run("import", "--scheme", "exercise", file.toString())).isEqualTo(new Outcome(0, """
                        1 files: 1 messages filed, 0 there already, 0 refused.
                        Findings in what was filed: 0 errors, 0 of less weight.
                        """, ""));
        all++;
        for (int i = 0; i < 100 && messagesFound(server, "teapot") != 1; i++) {
            Thread.sleep(200);
        }
        assertThat(messagesFound(server, "teapot")).isEqualTo(1);
        Outcome found = run("search", "--scheme", "exercise", "--as", "ambassador", "gilded teapot");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("1 messages, 1 portions", "PORTO SERENO 9999", "[gilded] [teapot]");
        assertThat(run("search", "teapot").out()).contains("1 messages");
    }

    @Test
    @Order(3)
    void aUserIsAddedListedAndSignsIn() throws Exception {
        URI server = URI.create(demo().await(ADDRESS).group(1));
        Outcome added = run("user", "add", "Newcomer", "--level", "C", "--control", "SBU", "--country", "emk");
        Matcher password = Pattern.compile("User newcomer, password (\\S+) ").matcher(added.out());

        assertThat(password.find()).as(added.toString()).isTrue();
        assertThat(run("user").out()).containsPattern("newcomer +Newcomer +CONFIDENTIAL +EMK +SBU");
        try (Visit visit = Visit.signedIn(server, "newcomer", password.group(1))) {
            assertThat(visit.search("teapot").body()).contains("1 message, 1 passage");
        }
        try (Visit visit = new Visit(server)) {
            assertThat(visit.signIn("newcomer", "not the password").headers().toString())
                    .contains("failed");
        }
    }

    @Test
    @Order(4)
    void whatCannotBeDoneHasItsExitCode() throws Exception {
        String port =
                Integer.toString(URI.create(demo().await(ADDRESS).group(1)).getPort());

        assertThat(run("serve", "--port", port).code()).isEqualTo(3);
        assertThat(run("search", "--as", "nobody", "x").code()).isEqualTo(4);
        Outcome missing = run("import", folder.resolve("none.txt").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.out()).contains("none.txt:1: FILE-001: there is no such file", "1 refused");
        assertThat(run("import").code()).isEqualTo(2);
        assertThat(run("search", "--scheme", "none", "x").code()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void killingItLosesNothingAndTheNextStartIsQuick() throws Exception {
        assertThat(demo().end("KILL", SECONDS_TO_STOP)).isEqualTo(137);

        long before = System.nanoTime();
        URI server = startDemo();
        Duration taken = Duration.ofNanos(System.nanoTime() - before);

        System.out.println("The second start took " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofSeconds(30));
        assertThat(demo().await("^ +ambassador +(\\S+)").group(1)).isEqualTo(ambassadorsPassword);
        assertThat(messagesFound(server, "exercise")).isEqualTo(all);
    }

    @Test
    @Order(6)
    void aSignalStopsItAndItsDatabase() throws Exception {
        ProcessHandle database = postgres();

        assertThat(demo().end("TERM", SECONDS_TO_STOP)).isEqualTo(143);
        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(var().resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(demo().said()).doesNotContain("Exception", "fault");
    }

    @Test
    @Order(7)
    void anImportThatIsBrokenOffStopsItsDatabaseAndIsNoFault() throws Exception {
        Path folder = Files.createDirectory(this.folder.resolve("many"));
        for (int i = 0; i < 3000; i++) {
            Files.writeString(folder.resolve(i + ".txt"), LATER.replace("009999", "%06d".formatted(10_000 + i)));
        }
        try (Program program = Program.start(var(), "import", "--scheme", "exercise", folder.toString())) {
            Path pid = var().resolve("postgres/data/postmaster.pid");
            for (int i = 0; i < 1200 && !Files.exists(pid); i++) {
                Thread.sleep(50);
            }
            ProcessHandle database = postgres();
            Thread.sleep(3000);
            assertThat(program.end("TERM", Duration.ofSeconds(20)))
                    .as(program.said())
                    .isEqualTo(143);
            assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
            assertThat(program.said()).doesNotContain("fault");
        }
    }

    @AfterAll
    void stop() {
        demo.ifPresent(Program::close);
    }
}
