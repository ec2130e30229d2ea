package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.marking.Severity;

/// The rows of `rules.tsv`, whose columns its head names, and the texts that stand beside it.
final class RuleFile {
    /// A row.
    record Row(Severity severity, LocalDate from, LocalDate until, String citation, String title) {}

    private static final String FILE = "rules.tsv";
    private static final int COLUMNS = 6;
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

    /// A text of a rule, `CABLE-023.good.txt`; empty where there is none.
    static String text(String id, String kind) {
        try (InputStream in = RuleFile.class.getResourceAsStream("rules/" + id + "." + kind)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Row> rows() {
        try (InputStream in = RuleFile.class.getResourceAsStream("rules/" + FILE)) {
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
        Row row = new Row(
                Severity.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                date(fields.get(2), LocalDate.MIN),
                date(fields.get(3), LocalDate.MAX),
                fields.get(4),
                fields.get(5));
        if (rows.put(fields.getFirst(), row) != null) {
            throw new IllegalStateException("two rows " + fields.getFirst());
        }
    }

    private static LocalDate date(String text, LocalDate none) {
        return text.equals("-") ? none : LocalDate.parse(text);
    }
}
