package org.chancery.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ImportTree;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleArrowsTest {

    @Test
    void arrowsPointDownOnly() {
        assertThat(Project.released())
                .containsExactlyInAnyOrderElementsOf(Arrow.modules())
                .allSatisfy(module -> assertThat(Project.classes(module)).isDirectory());
        JavaClasses classes = new ClassFileImporter()
                .importPaths(Project.released().stream().map(Project::classes).toList());

        assertThat(broken(classes)).isEmpty();
    }

    @Test
    void benchmarksImportNothingButTheFacesOfWhatTheyMeasure() {
        List<SourceFile> benchmarks = SourceFile.read(Project.sources("bench"));

        assertThat(Project.modules())
                .endsWith("bench")
                .hasSize(Project.released().size() + 1);
        assertThat(benchmarks)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(imports(file)).allMatch(Arrow::benchmarksMayImport));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.chancery.archive.internal.search.Search", "org.chancery.cable.internal.Ascii"})
    void aPlantedImportOfABenchmarkIsFound(String type) {
        SourceFile planted = SourceFile.parse("planted/Planted.java", "import " + type + "; class Planted {}");

        assertThat(imports(planted)).containsExactly(type).noneMatch(Arrow::benchmarksMayImport);
    }

    /// What a file imports of this project.
    private static List<String> imports(SourceFile file) {
        return file.all(ImportTree.class).stream()
                .map(each -> each.getQualifiedIdentifier().toString())
                .filter(type -> type.startsWith("org.chancery."))
                .toList();
    }

    @Test
    void aPlantedArrowUpwardsIsFound(@TempDir Path folder) throws IOException {
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "org/chancery/cable/Message.java",
                        "package org.chancery.cable; public class Message {}",
                        "org/chancery/marking/Label.java",
                        "package org.chancery.marking; class Label { org.chancery.cable.Message message; }"));

        assertThat(broken(classes)).singleElement().asString().contains("marking does not know cable");
    }

    @Test
    void aPlantedUseOfAnotherModulesInsideIsFound(@TempDir Path folder) throws IOException {
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "org/chancery/marking/internal/Table.java",
                        "package org.chancery.marking.internal; public class Table {}",
                        "org/chancery/cable/Reading.java",
                        "package org.chancery.cable; class Reading { org.chancery.marking.internal.Table table; }"));

        assertThat(broken(classes)).singleElement().asString().contains("internal to marking");
    }

    @Test
    void aPlantedUseOfAnotherModulesLibraryIsFound(@TempDir Path folder) throws IOException {
        JavaClasses classes = compiled(
                folder,
                Map.of(
                        "org/chancery/archive/Direct.java",
                        "package org.chancery.archive; class Direct { java.sql.Connection connection; }"));

        assertThat(broken(classes)).singleElement().asString().contains("java.sql.. is for [store]");
    }

    private static List<String> broken(JavaClasses classes) {
        return Arrow.rules().stream()
                .map(rule -> rule.evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
    }

    private static JavaClasses compiled(Path folder, Map<String, String> sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
        return new ClassFileImporter().importPath(folder);
    }
}
