package org.chancery.store.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

final class TestPostgresTest {
    @Test
    void eachDatabaseIsEmptyAndOnesOwn() throws SQLException {
        String first = TestPostgres.newDatabase();
        createTable(first);
        String second = TestPostgres.newDatabase();
        assertThat(second).isNotEqualTo(first);
        createTable(second);
    }

    private static void createTable(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table mine ()");
        }
    }
}
