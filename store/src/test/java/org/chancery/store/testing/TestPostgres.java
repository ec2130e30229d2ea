package org.chancery.store.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.store.embedded.EmbeddedPostgres;

/// A PostgreSQL for tests: one embedded server for each module, under `target/test-postgres`, started at the first
/// use and stopped with the JVM. Databases of earlier runs are dropped at its start.
public final class TestPostgres {
    private static final String PREFIX = "test_";

    private TestPostgres() {}

    /// An empty database with a name of its own, whose commits outlive a killed program but not a killed server: no
    /// test that uses it kills that.
    ///
    /// @return its JDBC URL, with user and password in it
    public static String newDatabase() {
        EmbeddedPostgres postgres = Shared.SERVER;
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(postgres, postgres.jdbcUrl()));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            statement.execute("alter database " + name + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException("No new test database", e);
        }
        return url(postgres, postgres.jdbcUrl(name));
    }

    private static String url(EmbeddedPostgres postgres, String url) {
        return url + "&user=" + postgres.user() + "&password=" + postgres.password();
    }

    private static void dropLeftovers(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(postgres, postgres.jdbcUrl()));
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(
                    "select datname from pg_database where starts_with(datname, '" + PREFIX + "')")) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            for (String name : names) {
                drop(statement, name);
            }
        }
    }

    /// Drops a database: first without force, which vacuum workers give way to and which may not end them by force.
    private static void drop(Statement statement, String name) throws SQLException {
        try {
            statement.execute("drop database " + name);
        } catch (SQLException inUse) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.open(Path.of("target", "test-postgres"));
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "test-postgres"));
                if (postgres.owner()) {
                    dropLeftovers(postgres);
                }
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("The test databases of earlier runs cannot be dropped", e);
            }
        }
    }
}
