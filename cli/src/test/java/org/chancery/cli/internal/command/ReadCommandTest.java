package org.chancery.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.terminal.CleanWriter;
import org.chancery.cli.internal.terminal.Streams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String SOUND = """
            P 311737Z JAN 09
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE
            UNCLAS PORTO SERENO 000012
            SUBJECT: EXERCISE: %s
            1. (U) EXERCISE. The lights are lit.
            NNNN
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private String two = "";

    @BeforeEach
    void writeTheFileOfTwo() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ReadCommandTest.class.getResourceAsStream("two-messages.txt"))) {
            two = file("two.txt", stream.readAllBytes());
        }
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private ExitCode read(byte[] standardInput, String... arguments) {
        CommandLine line = new CommandLine(new ReadCommand(new Streams(
                new ByteArrayInputStream(standardInput), out, OutputStream.nullOutputStream(), true, false)));
        line.setErr(new PrintWriter(new CleanWriter(err), true));
        line.setExecutionExceptionHandler((failure, _, _) -> {
            err.write(String.valueOf(failure.getMessage()));
            return failure instanceof Refusal refusal ? refusal.code().code() : ExitCode.INTERNAL.code();
        });
        int code = line.execute(arguments);
        return List.of(ExitCode.values()).stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageStandsBetweenItsBanners() {
        read(new byte[0], two);

        List<String> lines =
                out.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
        int last = lines.lastIndexOf("CONFIDENTIAL");
        assertThat(lines.indexOf("CONFIDENTIAL")).isZero();
        assertThat(last).isPositive();
        assertThat(lines.subList(0, last))
                .contains("From          EMBASSY PORTO SERENO", "To            FORMIN ALDERMERE")
                .contains("Precedence    PRIORITY", "Message       PORTO SERENO 12")
                .contains("Subject       (U) EXERCISE: THE HARBOUR LIGHTS");
    }

    @Test
    void theMarginShowsOwnMarksInParenthesesAndOthersInBrackets() {
        read(new byte[0], two);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("(U)           1. EXERCISE. The lights are lit.")
                .contains("(C)           2. EXERCISE. They go out\n              at nine.")
                .contains("[C]           3. EXERCISE. Nobody marked this.");
    }

    @Test
    void aFindingTellsFileLineColumnRuleAndReason() {
        assertThat(read(new byte[0], two)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("two\\.txt:17:\\d+: error CABLE-080: .+ \\(.+\\)");
    }

    @Test
    void aSoundMessageFromTheStandardInputEndsWell() {
        assertThat(read(SOUND.formatted("THE LIGHTS").getBytes(StandardCharsets.UTF_8), "-"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The lights are lit.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMissingFileIsToldAndTheOthersAreRead() {
        assertThat(read(new byte[0], folder.resolve("nosuch.txt").toString(), two))
                .isEqualTo(ExitCode.MISSING);
        assertThat(err.toString()).contains("nosuch.txt: there is no such file");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("HARBOUR LIGHTS");
    }

    @Test
    void aFolderIsReadWithAllBelowItInTheOrderOfTheNames() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("traffic/b"));
        Path outer = folder.resolve("traffic");
        Files.writeString(outer.resolve("c.txt"), SOUND.formatted("THIRD"));
        Files.writeString(inner.resolve("x.txt"), SOUND.formatted("SECOND"));
        Files.writeString(outer.resolve("a.txt"), SOUND.formatted("FIRST"));

        assertThat(read(new byte[0], outer.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence("EXERCISE: FIRST", "EXERCISE: SECOND", "EXERCISE: THIRD");
    }

    @Test
    void whatIsNoMessageIsRefusedWithAReason() throws IOException {
        String picture = file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0});

        assertThat(read(new byte[0], picture)).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).containsPattern("picture\\.png:1: refused CABLE-\\d+: .+");
    }

    @Test
    void noControlCharacterOfAMessageReachesTheTerminal() throws IOException {
        String hostile = file(
                "hostile.txt",
                SOUND.formatted("\u001B]0;owned\u0007 \u202Etxt.exe \u009B31m").getBytes(StandardCharsets.UTF_8));

        read(new byte[0], hostile);

        assertThat(out.toString(StandardCharsets.UTF_8).codePoints())
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202E);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("owned");
    }

    @Test
    void anUnknownSchemeIsAMistakeThatNamesTheKnownOnes() {
        assertThat(read(new byte[0], "--scheme", "nosuch", two)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("nosuch").contains("us");
    }
}
