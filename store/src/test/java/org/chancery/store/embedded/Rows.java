package org.chancery.store.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A table of numbered rows, each committed by itself.
final class Rows {
    private final Connection connection;

    Rows(EmbeddedPostgres postgres) throws SQLException {
        connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        execute("create table if not exists rows (number integer generated always as identity)");
    }

    /// Commits one more, and gives its number.
    synchronized int add() throws SQLException {
        return number("insert into rows default values returning number");
    }

    int count() throws SQLException {
        return number("select count(*)::int from rows");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private int number(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }
}
