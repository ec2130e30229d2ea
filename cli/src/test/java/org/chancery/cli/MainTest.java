package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.cli.house.Project;
import org.chancery.cli.internal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        TestWorkplace.unused())
                .execute(arguments);
    }

    @Test
    void theVersionNamesTheBuildAndTheJava() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString())
                .matches("Chancery \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(commit ([0-9a-f]{7,}|unknown)\\)\\R(?s:.*)")
                .contains("Java " + Runtime.version());
    }

    @Test
    void theHelpListsEveryExitCode() {
        assertThat(run("--help")).isZero();
        assertThat(Arrays.asList(ExitCode.values()))
                .allSatisfy(code -> assertThat(out.toString())
                        .containsPattern(
                                "(?m)^ +" + code.code() + " +" + code.meaning().substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "import", "search", "serve", "demo", "user", "user add"})
    void everyCommandHasHelpWithTheExitCodesAndAVersion(String command) {
        String[] words = command.split(" ", -1);

        assertThat(run(with(words, "--help"))).isZero();
        assertThat(out.toString()).contains("Usage: chancery " + command, "Exit codes:");
        assertThat(Arrays.asList(ExitCode.values()))
                .allSatisfy(code -> assertThat(out.toString())
                        .containsPattern(
                                "(?m)^ +" + code.code() + " +" + code.meaning().substring(0, 10)));
        assertThat(run(with(words, "--version"))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Arrays.stream(words), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void theDocumentListsTheSameExitCodes() {
        String document = Project.text(Project.root().resolve("docs/exit-codes.md"));

        assertThat(Arrays.asList(ExitCode.values()))
                .allSatisfy(code -> assertThat(document).contains("| " + code.code() + " | " + code.meaning() + " |"));
    }

    @Test
    void anUnknownCommandIsAMistakeInUse() {
        assertThat(run("reed")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("reed").contains("chancery --help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noCommandIsAMistakeInUse() {
        assertThat(run()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void whatIsSaidOfAMistakeIsCleaned() {
        run("\u001B]0;title\u0007");

        assertThat(err.toString()).doesNotContain("\u001B").doesNotContain("\u0007");
    }
}
