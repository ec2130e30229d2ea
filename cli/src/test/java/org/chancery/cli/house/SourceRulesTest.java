package org.chancery.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceRulesTest {
    private static final List<SourceFile> SOURCES = SourceFile.read(Project.modules().stream()
            .flatMap(module -> Project.sources(module).stream())
            .toList());

    @ParameterizedTest
    @EnumSource(SourceRule.class)
    void aPlantedOffenceIsFound(SourceRule rule) {
        assertThat(rule.offences(rule.planted())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SourceRule.class)
    void theSourcesKeepTheRule(SourceRule rule) {
        assertThat(SOURCES.stream()
                        .flatMap(file -> rule.offences(file).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void theTimeOfAClockThatWasGivenIsNoOffence() {
        SourceFile file = SourceFile.parse(
                "planted/Planted.java",
                "class Timely { Object now(java.time.Clock clock) { return java.time.Instant.now(clock); } }");

        assertThat(SourceRule.TIME_COMES_FROM_AN_INJECTED_CLOCK.offences(file)).isEmpty();
    }

    @Test
    void aMethodOfFortyLinesIsNoOffence() {
        SourceFile file = SourceFile.parse(
                "planted/Planted.java", "class Long { void method() {\n" + "    method();\n".repeat(38) + "} }");

        assertThat(SourceRule.METHODS_HAVE_AT_MOST_40_LINES.offences(file)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        TreeSet<String> unmarked = new TreeSet<>();
        SOURCES.stream()
                .filter(file -> !file.path().endsWith("module-info.java"))
                .forEach(file -> unmarked.add(packageOf(file)));
        SOURCES.stream()
                .filter(file -> file.path().endsWith("package-info.java"))
                .filter(file -> file.text().lines().anyMatch("@NullMarked"::equals))
                .forEach(file -> unmarked.remove(packageOf(file)));

        assertThat(unmarked).isEmpty();
    }

    @Test
    void everyModuleIsRead() {
        assertThat(SOURCES.stream()
                        .map(file -> file.path().substring(0, file.path().indexOf('/')))
                        .distinct())
                .containsExactlyElementsOf(Project.modules());
    }

    /// Module and package, whichever of the module's source folders the file is in.
    private static String packageOf(SourceFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/')).replaceFirst("/src/\\w+/java/", "/");
    }
}
