package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.cli.house.Project;
import org.chancery.cli.internal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private String out = "";
    private String err = "";

    private int run(String... arguments) {
        Outcome outcome = Outcome.of(TestWorkplace.place(), arguments);
        out = outcome.out();
        err = outcome.err();
        return outcome.code();
    }

    @Test
    void theVersionNamesTheBuildAndTheJava() {
        assertThat(run("--version")).isZero();
        assertThat(out)
                .matches("Chancery \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(commit ([0-9a-f]{7,}|unknown)\\)\\R(?s:.*)")
                .contains("Java " + Runtime.version());
    }

    @Test
    void theHelpListsEveryExitCode() {
        assertThat(run("--help")).isZero();
        assertThat(Arrays.asList(ExitCode.values()))
                .allSatisfy(code -> assertThat(out)
                        .containsPattern(
                                "(?m)^ +" + code.code() + " +" + code.meaning().substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "check",
                "rule",
                "mark",
                "stats",
                "write",
                "convert",
                "import",
                "watch",
                "search",
                "serve",
                "demo",
                "user",
                "user add"
            })
    void everyCommandHasHelpWithTheExitCodesAndAVersion(String command) {
        String[] words = command.split(" ", -1);

        assertThat(run(with(words, "--help"))).isZero();
        assertThat(out).contains("Usage: chancery " + command, "Exit codes:");
        assertThat(Arrays.asList(ExitCode.values()))
                .allSatisfy(code -> assertThat(out)
                        .containsPattern(
                                "(?m)^ +" + code.code() + " +" + code.meaning().substring(0, 10)));
        assertThat(run(with(words, "--version"))).isZero();
        assertThat(err).isEmpty();
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
        assertThat(err).contains("reed").contains("chancery --help");
        assertThat(out).isEmpty();
    }

    @Test
    void noCommandIsAMistakeInUse() {
        assertThat(run()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void whatIsSaidOfAMistakeIsCleaned() {
        run("\u001B]0;title\u0007");

        assertThat(err).doesNotContain("\u001B").doesNotContain("\u0007");
    }
}
