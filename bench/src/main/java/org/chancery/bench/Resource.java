package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Files that stand beside a class.
public final class Resource {
    private Resource() {}

    /// The whole file, which is UTF-8.
    public static String text(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its lines.
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().toList();
    }
}
