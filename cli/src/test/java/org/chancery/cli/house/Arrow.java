package org.chancery.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The arrows between modules, and who may use which library, as ArchUnit rules.
final class Arrow {
    /// Faces that benchmarks measure or make their traffic with.
    private static final Set<String> MEASURED = Set.of("marking", "cable", "exercise", "store", "archive", "server");

    /// The one inside that benchmarks measure: the engine of the search, which is not reached through a face
    /// without a database.
    private static final String ENGINE = "org.chancery.archive.internal.index.";

    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.of(
            "marking", Set.of(),
            "cable", Set.of("marking"),
            "store", Set.of("marking"),
            "archive", Set.of("cable", "store", "marking"),
            "server", Set.of("archive", "cable", "store", "marking"),
            "exercise", Set.of("cable", "marking"),
            "cli", Set.of("server", "exercise", "archive", "cable", "store", "marking")));

    private static final Map<String, Set<String>> LIBRARY_OF = new TreeMap<>(Map.ofEntries(
            Map.entry("java.sql..", Set.of("store")),
            Map.entry("javax.sql..", Set.of("store")),
            Map.entry("com.zaxxer..", Set.of("store")),
            Map.entry("org.flywaydb..", Set.of("store")),
            Map.entry("org.postgresql..", Set.of("store")),
            Map.entry("org.jooq..", Set.of("store", "archive")),
            Map.entry("org.apache.lucene..", Set.of("archive")),
            Map.entry("org.springframework..", Set.of("server")),
            Map.entry("org.thymeleaf..", Set.of("server")),
            Map.entry("jakarta.servlet..", Set.of("server")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("jakarta.mail..", Set.of("cli")),
            Map.entry("org.chancery.bench..", Set.of()),
            Map.entry("org.openjdk.jmh..", Set.of())));

    private Arrow() {}

    /// Whether the benchmarks, which are not compiled when these rules are checked, may import a type of this
    /// project.
    static boolean benchmarksMayImport(String type) {
        String[] words = type.split("\\.", -1);
        return words[2].equals("bench")
                || type.startsWith(ENGINE)
                || (MEASURED.contains(words[2]) && !List.of(words).contains("internal"));
    }

    static Set<String> modules() {
        return MAY_USE.keySet();
    }

    static List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_USE.forEach((module, used) -> {
            for (String other : MAY_USE.keySet()) {
                if (!other.equals(module) && !used.contains(other)) {
                    rules.add(noUse(module, "org.chancery." + other + "..", module + " does not know " + other));
                }
            }
            rules.add(noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chancery." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.chancery." + module + ".internal..")
                    .because("what is internal to " + module + " is its own")
                    .allowEmptyShould(true));
        });
        LIBRARY_OF.forEach((library, users) -> {
            for (String module : MAY_USE.keySet()) {
                if (!users.contains(module)) {
                    rules.add(noUse(module, library, library + " is for " + users));
                }
            }
        });
        return rules;
    }

    private static ArchRule noUse(String module, String what, String why) {
        return noClasses()
                .that()
                .resideInAPackage("org.chancery." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(what)
                .because(why)
                .allowEmptyShould(true);
    }
}
