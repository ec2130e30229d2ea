package org.chancery.cli.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project as it stands on disk.
public final class Project {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Project() {}

    public static Path root() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path parent = module.getParent();
        if (parent == null || !Files.exists(parent.resolve("chancery"))) {
            throw new IllegalStateException("Not the folder of a module: " + module);
        }
        return parent;
    }

    /// The modules that the root pom names, in its order.
    public static List<String> modules() {
        return MODULE.matcher(text(root().resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// The modules that are released. What is not is built after these, when the tests of `cli` have run.
    static List<String> released() {
        return modules().stream()
                .filter(module -> !text(root().resolve(module).resolve("pom.xml"))
                        .contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                .toList();
    }

    /// Every Java file of a module but its tests.
    static List<Path> sources(String module) {
        Path sources = root().resolve(module).resolve("src");
        return javaFiles(sources).stream()
                .filter(file -> !file.startsWith(sources.resolve("test")))
                .toList();
    }

    static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
