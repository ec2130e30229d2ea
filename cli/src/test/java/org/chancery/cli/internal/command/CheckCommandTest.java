package org.chancery.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.terminal.CleanWriter;
import org.chancery.cli.internal.terminal.Streams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private String two = "";

    @BeforeEach
    void writeTheFileOfTwo() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(CheckCommandTest.class.getResourceAsStream("two-messages.txt"))) {
            two = Files.write(folder.resolve("two.txt"), stream.readAllBytes()).toString();
        }
    }

    private int check(String... arguments) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), true, false);
        CommandLine line = new CommandLine(new CheckCommand(streams));
        line.setErr(new PrintWriter(new CleanWriter(err), true));
        line.setExecutionExceptionHandler((failure, _, _) -> {
            err.write(String.valueOf(failure.getMessage()));
            return failure instanceof Refusal refusal ? refusal.code().code() : ExitCode.INTERNAL.code();
        });
        return line.execute(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFindingIsToldAsCompilersDoWithTheLineAndACaretBelow() {
        assertThat(check(two)).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(said())
                .containsPattern("two\\.txt:17:\\d+: error: .+ \\[CABLE-080\\]\\R +17 \\| .+\\R +\\| +\\^+")
                .containsPattern("2 messages: \\d+ errors?, ");
    }

    @Test
    void aBriefCheckHasALineForEachFindingAndOneForTheCount() {
        check("--brief", "--rule", "CABLE-080", two);

        assertThat(said().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("[CABLE-080]") || line.startsWith("2 messages: "));
    }

    @Test
    void whatIsNotToldDoesNotFail() {
        assertThat(check("--rule", "CABLE-080", "--severity", "doubt", two)).isEqualTo(ExitCode.OK.code());
    }

    @Test
    void theSeveritiesThatFailAreChosen() {
        assertThat(check("--fail-on", "none", two)).isEqualTo(ExitCode.OK.code());
        assertThat(said()).contains("[CABLE-080]");
    }

    @Test
    void anUnknownRuleOrSeverityIsAMistake() {
        assertThat(check("--rule", "CABLE-9999", two)).isEqualTo(ExitCode.USAGE.code());
        assertThat(check("--severity", "grave", two)).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("CABLE-9999", "grave");
    }

    @Test
    void noControlCharacterOfAMessageReachesTheTerminal() throws IOException {
        String text = Files.readString(Path.of(two), StandardCharsets.UTF_8);
        Files.writeString(Path.of(two), text.replace("EXERCISE.", "\u001B[31mEXERCISE.\u202E"));

        check(two);

        assertThat(said()).contains("[CABLE-080]");
        assertThat(said().codePoints()).noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202E);
    }
}
