package org.chancery.cli.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// One source file, parsed by the JDK's own compiler and no further: types are not resolved.
record SourceFile(String path, String text, CompilationUnitTree unit, SourcePositions positions) {

    static List<SourceFile> read(List<Path> files) {
        return parse(files.stream()
                .map(file -> new Text(Project.root().relativize(file).toString(), Project.text(file)))
                .toList());
    }

    static SourceFile parse(String path, String text) {
        return parse(List.of(new Text(path, text))).getFirst();
    }

    private static List<SourceFile> parse(List<Text> texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        Map<URI, Text> byUri = texts.stream().collect(Collectors.toMap(Text::toUri, Function.identity()));
        List<SourceFile> parsed = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Text source =
                        Objects.requireNonNull(byUri.get(unit.getSourceFile().toUri()));
                parsed.add(new SourceFile(source.path, source.text, unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(parsed);
    }

    /// Every node of the kind, in the order of the text.
    <T extends Tree> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, List<T>>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, List<T> into) {
                if (kind.isInstance(tree)) {
                    into.add(kind.cast(tree));
                }
                return super.scan(tree, into);
            }
        }.scan(unit, found);
        return found;
    }

    int start(Tree tree) {
        return Math.toIntExact(positions.getStartPosition(unit, tree));
    }

    int firstLine(Tree tree) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(start(tree)));
    }

    int lastLine(Tree tree) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    String at(Tree tree, String what) {
        return path + ":" + firstLine(tree) + " " + what;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
