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

/// The table of a catalogue of rules, a file `rules.tsv`: a row each, tabs between its columns; lines that begin with
/// `#` are comments.
public final class RuleTable {
    private static final int COLUMNS = 6;

    private final Map<String, Row> rows;

    /// A row: the columns that every catalogue has, and those that one has beside them.
    ///
    /// @param from [LocalDate#MIN] where the file has `-`
    /// @param until [LocalDate#MAX] where the file has `-`
    public record Row(
            String id,
            Severity severity,
            LocalDate from,
            LocalDate until,
            String citation,
            String title,
            List<String> more) {
        public Row {
            more = List.copyOf(more);
        }
    }

    private RuleTable(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /// Reads a table to its end.
    ///
    /// @param more how many columns each row has behind those of every catalogue
    /// @throws IllegalArgumentException where a line is no such row, or an id stands twice
    public static RuleTable read(InputStream table, int more) {
        try {
            Map<String, Row> rows = new HashMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(rows, List.of(line.split("\t", -1)), more));
            return new RuleTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Row> rows, List<String> fields, int more) {
        if (fields.size() != COLUMNS + more) {
            throw new IllegalArgumentException((COLUMNS + more) + " columns, not " + fields.size() + ": " + fields);
        }
        Row row = new Row(
                fields.getFirst(),
                Severity.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                date(fields.get(2), LocalDate.MIN),
                date(fields.get(3), LocalDate.MAX),
                fields.get(4),
                fields.get(5),
                fields.subList(COLUMNS, fields.size()));
        if (rows.put(row.id(), row) != null) {
            throw new IllegalArgumentException("two rows " + row.id());
        }
    }

    private static LocalDate date(String text, LocalDate none) {
        return text.equals("-") ? none : LocalDate.parse(text);
    }

    /// The row of a rule.
    ///
    /// @throws IllegalArgumentException where there is none
    public Row row(String id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row " + id);
        }
        return row;
    }

    /// The ids of all rows, sorted.
    public List<String> ids() {
        return rows.keySet().stream().sorted().toList();
    }
}
