package org.chancery.cli.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// One rule of the house about a source file, with a planted text that breaks it.
enum SourceRule {
    FILES_HAVE_AT_MOST_500_LINES("class Long {}\n" + "// more\n".repeat(500)) {
        @Override
        Stream<String> check(SourceFile file) {
            return Stream.of(file.lines().size())
                    .filter(lines -> lines > 500)
                    .map(lines -> file.path() + " has " + lines + " lines");
        }
    },
    METHODS_HAVE_AT_MOST_40_LINES("class Long { void method() {\n" + "    method();\n".repeat(39) + "} }") {
        @Override
        Stream<String> check(SourceFile file) {
            return file.all(MethodTree.class).stream()
                    .filter(method -> lines(file, method) > 40)
                    .map(method -> file.at(method, method.getName() + " has " + lines(file, method) + " lines"));
        }

        private int lines(SourceFile file, MethodTree method) {
            Tree body = method.getBody();
            return body == null ? 0 : file.lastLine(body) - file.firstLine(body) + 1;
        }
    },
    NULL_IS_NOT_STORED_OR_RETURNED("class Nothing { Object field = null; }") {
        @Override
        Stream<String> check(SourceFile file) {
            return file.all(Tree.class).stream()
                    .filter(tree -> isNull(value(tree)))
                    .map(tree -> file.at(tree, "uses null as a value"));
        }

        private @Nullable Tree value(Tree tree) {
            return switch (tree) {
                case ReturnTree given -> given.getExpression();
                case VariableTree variable -> variable.getInitializer();
                case AssignmentTree assignment -> assignment.getExpression();
                default -> null;
            };
        }

        private boolean isNull(@Nullable Tree value) {
            return value != null && value.getKind() == Tree.Kind.NULL_LITERAL;
        }
    },
    ONLY_MAIN_ENDS_THE_PROCESS("class Quits { void quit() { System.exit(1); } }") {
        private static final Set<String> ENDINGS =
                Set.of("System.exit", "Runtime.getRuntime().exit", "Runtime.getRuntime().halt");

        @Override
        Stream<String> check(SourceFile file) {
            return file.all(MethodInvocationTree.class).stream()
                    .filter(call -> ENDINGS.contains(called(call)) && !isMain(file))
                    .map(call -> file.at(call, "ends the process"));
        }
    },
    TIME_COMES_FROM_AN_INJECTED_CLOCK("class Late { Object now() { return java.time.Instant.now(); } }") {
        private static final Set<String> TIMES =
                Set.of("Instant", "LocalDate", "LocalTime", "LocalDateTime", "OffsetDateTime", "ZonedDateTime", "Year");

        @Override
        Stream<String> check(SourceFile file) {
            if (isMain(file) || isConfiguration(file)) {
                return Stream.empty();
            }
            Stream<? extends Tree> calls =
                    file.all(MethodInvocationTree.class).stream().filter(this::readsTheTime);
            Stream<? extends Tree> dates = file.all(NewClassTree.class).stream().filter(this::isTheDateOfToday);
            return Stream.concat(calls, dates).map(tree -> file.at(tree, "reads the machine's time: " + tree));
        }

        private boolean readsTheTime(MethodInvocationTree call) {
            String name = called(call);
            String method = simpleName(name);
            String owner =
                    name.equals(method) ? "" : simpleName(name.substring(0, name.length() - method.length() - 1));
            return (owner.equals("Clock") && method.startsWith("system"))
                    || (owner.equals("System") && method.equals("currentTimeMillis"))
                    || (TIMES.contains(owner) && method.equals("now") && !namesAClock(call.getArguments()));
        }

        private boolean namesAClock(List<? extends ExpressionTree> arguments) {
            return arguments.size() == 1
                    && arguments.getFirst().toString().toLowerCase(Locale.ROOT).contains("clock");
        }

        private boolean isTheDateOfToday(NewClassTree made) {
            return made.getArguments().isEmpty()
                    && simpleName(made.getIdentifier().toString()).equals("Date");
        }
    },
    NO_STATIC_STATE_CHANGES("class Shared { private static int count; }") {
        @Override
        Stream<String> check(SourceFile file) {
            return file.all(VariableTree.class).stream()
                    .filter(this::isSharedAndChanges)
                    .map(field -> file.at(field, "is static and can change: " + field.getName()));
        }

        private boolean isSharedAndChanges(VariableTree field) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            return flags.contains(Modifier.STATIC)
                    && (!flags.contains(Modifier.FINAL) || isMadeToChange(field.getInitializer()));
        }

        private boolean isMadeToChange(@Nullable Tree value) {
            return value instanceof NewClassTree made
                    && Stream.of("Atomic", "Concurrent", "ThreadLocal")
                            .anyMatch(simpleName(made.getIdentifier().toString())::startsWith);
        }
    },
    PUBLIC_TYPES_SAY_WHAT_THEY_ARE("package planted;\n\npublic class Mute {}") {
        @Override
        Stream<String> check(SourceFile file) {
            return file.all(ClassTree.class).stream()
                    .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .filter(type -> !isDocumented(file, type))
                    .map(type -> file.at(type, type.getSimpleName() + " has no /// comment"));
        }

        private boolean isDocumented(SourceFile file, ClassTree type) {
            int line = file.firstLine(type);
            return line > 1 && file.lines().get(line - 2).strip().startsWith("///");
        }
    };

    private static final Set<String> CONFIGURATIONS =
            Set.of("Configuration", "SpringBootApplication", "AutoConfiguration");

    private final String planted;

    SourceRule(String planted) {
        this.planted = planted;
    }

    abstract Stream<String> check(SourceFile file);

    List<String> offences(SourceFile file) {
        return check(file).toList();
    }

    /// A text that breaks this rule, once.
    SourceFile planted() {
        return SourceFile.parse("planted/Planted.java", planted);
    }

    private static boolean isMain(SourceFile file) {
        return file.path().endsWith("org/chancery/cli/Main.java");
    }

    /// Whether the file is a configuration of the server: with the main class, where clocks are made.
    private static boolean isConfiguration(SourceFile file) {
        return file.path().startsWith("server/")
                && file.all(AnnotationTree.class).stream()
                        .map(annotation ->
                                simpleName(annotation.getAnnotationType().toString()))
                        .anyMatch(CONFIGURATIONS::contains);
    }

    private static String called(MethodInvocationTree call) {
        String name = call.getMethodSelect().toString();
        return name.startsWith("java.lang.") ? name.substring("java.lang.".length()) : name;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
