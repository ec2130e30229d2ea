package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.cli.house.Project;
import org.chancery.cli.internal.terminal.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/// What the documents tell a reader to type exists, and what exists is in the documents.
class DocumentsTest {
    private static final Pattern INLINE = Pattern.compile("`(?:\\w+=\\S+ )*(\\./(?:chancery|mvnw)[^`]*)`");
    private static final Pattern LINE =
            Pattern.compile("(?m)^(?:\\$ )?(?:\\w+=\\S+ )*(\\./(?:chancery|mvnw)[^#|>\\n]*)");
    private static final Set<String> PHASES = Set.of("clean", "compile", "test", "package", "verify");
    private static final Set<String> FLAGS = Set.of("-q", "-B", "-ntp", "-o", "-am");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "ARCHITECTURE.md",
                "docs/exit-codes.md",
                "docs/cli.md",
                "docs/import.md",
                "docs/performance.md",
                "docs/rules.md"
            })
    void everyCommandInADocumentExists(String document) {
        List<String> wrong = commands(Project.text(Project.root().resolve(document))).stream()
                .flatMap(command -> mistake(command).map(said -> command + ": " + said).stream())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void theReadmeNamesTheWayToTestAndToRun() {
        assertThat(commands(Project.text(Project.root().resolve("README.md"))))
                .contains("./mvnw verify")
                .anyMatch(command -> command.startsWith("./chancery "));
    }

    @Test
    void plantedCommandsThatDoNotExistAreFound() {
        List<String> planted = commands(
                "Type `./chancery nosuch` or\n```\n$ ./mvnw verfy -pl nosuch\n./mvnw -Dnosuch verify # x\n```\n");

        assertThat(planted)
                .hasSize(3)
                .allSatisfy(command -> assertThat(mistake(command)).isPresent());
    }

    @Test
    void everyScriptThatMeasuresIsInTheDocumentAndNoOther() throws IOException {
        String document = Project.text(Project.root().resolve("docs/performance.md"));
        List<String> named = Pattern.compile("(?m)^(?:\\w+=\\S+ )*(bench/\\S+)")
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        try (Stream<Path> files = Files.list(Project.root().resolve("bench"))) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .filter(Files::isExecutable)
                            .map(file -> Project.root().relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void everyModuleIsInTheArchitectureAndNoOther() {
        String architecture = Project.text(Project.root().resolve("ARCHITECTURE.md"));
        List<String> described = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(architecture)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(described).containsExactlyElementsOf(Project.modules());
    }

    @Test
    void everyVariableOfTheLauncherIsInTheReadme() {
        String readme = Project.text(Project.root().resolve("README.md"));
        List<String> variables = Pattern.compile("\\bCHANCERY_[A-Z_]+")
                .matcher(Project.text(Project.root().resolve("chancery")))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();

        assertThat(variables).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    private static List<String> commands(String document) {
        List<String> commands = new ArrayList<>();
        for (Pattern pattern : List.of(INLINE, LINE)) {
            pattern.matcher(document)
                    .results()
                    .forEach(found -> commands.add(found.group(1).strip()));
        }
        return commands;
    }

    private static Optional<String> mistake(String command) {
        List<String> words = Arrays.asList(command.split("\\s+", -1));
        List<String> arguments = words.subList(1, words.size());
        return words.getFirst().equals("./chancery") ? mistakeInUse(arguments) : mistakeInBuild(arguments);
    }

    private static Optional<String> mistakeInUse(List<String> arguments) {
        Streams nowhere = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false);
        try {
            Main.commandLine(Main.NAMES, nowhere, TestWorkplace.place(), Clock.systemUTC())
                    .parseArgs(arguments.toArray(String[]::new));
            return Optional.empty();
        } catch (ParameterException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> mistakeInBuild(List<String> arguments) {
        String pom = Project.text(Project.root().resolve("pom.xml"));
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean known;
            if (word.equals("-pl")) {
                i++;
                known = i < arguments.size()
                        && Project.modules()
                                .containsAll(Arrays.asList(arguments.get(i).split(",", -1)));
            } else if (word.startsWith("-D")) {
                String name = word.substring(2).split("=", 2)[0];
                known = name.equals("test") || name.startsWith("surefire.") || pom.contains(name + "<");
            } else if (word.contains(":")) {
                known = pom.contains(word.substring(0, word.indexOf(':')) + "-maven-plugin<");
            } else {
                known = FLAGS.contains(word) || PHASES.contains(word);
            }
            if (!known) {
                return Optional.of("not known to the build: " + word);
            }
        }
        return Optional.empty();
    }
}
