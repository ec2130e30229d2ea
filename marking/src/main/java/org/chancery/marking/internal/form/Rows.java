package org.chancery.marking.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.marking.internal.scheme.Fields;

/// The rows of a table that comes with the program.
public final class Rows {
    private static final String FOLDER = "/org/chancery/marking/form/";

    private Rows() {}

    /// The rows of a table, in order.
    ///
    /// @throws IllegalArgumentException where there is no such table
    public static List<Fields> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(Fields::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
