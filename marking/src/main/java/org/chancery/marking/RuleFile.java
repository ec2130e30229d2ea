package org.chancery.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows of `rules.tsv`, whose columns its head names.
final class RuleFile {
    /// A row.
    record Row(
            Severity severity,
            LocalDate from,
            LocalDate until,
            String citation,
            String title,
            MarkExample good,
            MarkExample bad) {}

    private static final String FILE = "rules.tsv";
    private static final int COLUMNS = 11;
    private static final Map<String, Row> ROWS = rows();

    private RuleFile() {}

    /// The row of a rule.
    ///
    /// @throws IllegalArgumentException where there is none
    static Row row(String id) {
        Row row = ROWS.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row " + id + " in " + FILE);
        }
        return row;
    }

    /// The ids of all rows.
    static List<String> ids() {
        return ROWS.keySet().stream().sorted().toList();
    }

    private static Map<String, Row> rows() {
        try (InputStream in = RuleFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            Map<String, Row> rows = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(rows, List.of(line.split("\t", -1))));
            return Map.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Row> rows, List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalStateException(COLUMNS + " columns, not " + fields.size() + ": " + fields);
        }
        MarkExample.Kind kind = MarkExample.Kind.valueOf(fields.get(6).toUpperCase(Locale.ROOT));
        Row row = new Row(
                Severity.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                date(fields.get(2), LocalDate.MIN),
                date(fields.get(3), LocalDate.MAX),
                fields.get(4),
                fields.get(5),
                new MarkExample(kind, fields.get(8), LocalDate.parse(fields.get(7))),
                new MarkExample(kind, fields.get(10), LocalDate.parse(fields.get(9))));
        if (rows.put(fields.get(0), row) != null) {
            throw new IllegalStateException("two rows " + fields.get(0));
        }
    }

    private static LocalDate date(String text, LocalDate none) {
        return text.equals("-") ? none : LocalDate.parse(text);
    }
}
