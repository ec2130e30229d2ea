package org.chancery.store;

import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Rows for one table, written by one statement with one parameter a column: an array of the column's values. The
/// statement is the same however many rows there are, so the database reads and plans it once.
final class ManyRows {
    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "uuid",
            Integer.class, "int4",
            Short.class, "int2",
            String.class, "text",
            byte[].class, "bytea",
            LocalDate.class, "date",
            OffsetDateTime.class, "timestamptz");

    private final Table<?> table;
    private final List<? extends Field<?>> columns;

    ManyRows(Table<?> table, List<? extends Field<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    void write(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement())) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(i + 1, connection.createArrayOf(type(columns.get(i)), values(rows, i)));
            }
            insert.executeUpdate();
        }
    }

    private String statement() {
        String names = columns.stream().map(Field::getName).collect(Collectors.joining(", "));
        String arrays =
                columns.stream().map(column -> "?::" + type(column) + "[]").collect(Collectors.joining(", "));
        return "insert into " + table.getName() + " (" + names + ") select * from unnest(" + arrays + ")";
    }

    private static String type(Field<?> column) {
        return Optional.ofNullable(TYPES.get(column.getType()))
                .orElseThrow(() -> new IllegalArgumentException(column + " is of a type that no array is made of"));
    }

    private Object[] values(List<@Nullable Object[]> rows, int column) {
        Object[] values = (Object[]) Array.newInstance(columns.get(column).getType(), rows.size());
        for (int row = 0; row < values.length; row++) {
            Array.set(values, row, rows.get(row)[column]);
        }
        return values;
    }
}
