package org.chancery.marking.internal.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Reads a scheme file; the format is told in the head of `us.scheme`. A bad row is refused with its line.
public final class SchemeFile {
    private static final String FOLDER = "/org/chancery/marking/schemes/";

    /// The schemes that come with the program.
    public static final List<String> NAMES = List.of("estmark", "exercise", "nato", "us");

    private SchemeFile() {}

    /// The scheme of a name.
    ///
    /// @throws IllegalArgumentException where there is none; lists those there are
    public static Policy named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no scheme \"" + name + "\"; known: " + String.join(", ", NAMES));
        }
        PolicyBuilder builder = new PolicyBuilder();
        read(name, builder);
        return builder.build();
    }

    /// The scheme that a text tells.
    ///
    /// @throws IllegalArgumentException where a row is refused: "line 7: …"
    public static Policy parse(String text) {
        PolicyBuilder builder = new PolicyBuilder();
        rows(text, builder);
        return builder.build();
    }

    private static void read(String name, PolicyBuilder builder) {
        try (InputStream in = SchemeFile.class.getResourceAsStream(FOLDER + name + ".scheme")) {
            if (in == null) {
                throw new IllegalArgumentException("no scheme file for \"" + name + "\"");
            }
            rows(new String(in.readAllBytes(), StandardCharsets.UTF_8), builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(String text, PolicyBuilder builder) {
        int line = 0;
        for (String row : text.lines().toList()) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            try {
                row(Fields.of(row), builder);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
            }
        }
    }

    private static void row(Fields fields, PolicyBuilder builder) {
        switch (fields.kind().toLowerCase(Locale.ROOT)) {
            case "scheme" -> {
                fields.expect(4);
                String base = fields.text(2);
                if (!base.equals("-")) {
                    if (!NAMES.contains(base) || base.equals(fields.text(0))) {
                        throw new IllegalArgumentException("no scheme \"" + base + "\" to extend");
                    }
                    read(base, builder);
                }
                builder.scheme(fields);
            }
            case "policy", "classification", "number", "tags" -> builder.identifier(fields);
            case "level" -> builder.level(fields);
            case "control" -> builder.control(fields);
            case "also" -> builder.also(fields);
            case "release" -> builder.release(fields);
            case "form" -> builder.form(fields);
            case "caption" -> builder.caption(fields);
            case "group" -> builder.group(fields);
            case "foreign" -> builder.foreign(fields);
            case "foreign-name" -> builder.foreignName(fields);
            default -> throw new IllegalArgumentException("no row of kind \"" + fields.kind() + "\"");
        }
    }
}
