package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// The administrator's talk with a server: is it ours, and does it have what the program needs.
///
/// The program's own user is no superuser, since those pass row-level security by. It may make databases and roles.
///
/// @param port where the server listens
/// @param secret its password
record Administration(int port, Secret secret) {
    /// The program's user, and its database.
    static final String PROGRAM = "chancery";

    private static final String SECONDS = "10";

    /// The JDBC URL of a database on a port. Nothing but proof of knowing the password is exchanged, so another program
    /// that listens there learns nothing.
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?requireAuth=scram-sha-256&sslmode=disable";
    }

    /// Whether the server takes our password and serves that data folder.
    boolean serves(Path data) {
        try (Connection connection = connect(Cluster.ADMINISTRATOR, "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show data_directory")) {
            return result.next() && Path.of(result.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /// Whether the program's user can work in its database.
    boolean isFurnished() {
        try (Connection connection = connect(PROGRAM, PROGRAM)) {
            return connection.isValid(Integer.parseInt(SECONDS));
        } catch (SQLException e) {
            return false;
        }
    }

    /// Makes the program's user and database where they are missing.
    void furnish() throws IOException {
        try (Connection connection = connect(Cluster.ADMINISTRATOR, "postgres");
                Statement statement = connection.createStatement()) {
            if (isAbsent(statement, "pg_roles where rolname")) {
                statement.execute(
                        "create role " + PROGRAM + " login createdb createrole password '" + secret.text() + "'");
            }
            if (isAbsent(statement, "pg_database where datname")) {
                statement.execute("create database " + PROGRAM + " owner " + PROGRAM);
            }
        } catch (SQLException e) {
            throw new IOException("The embedded PostgreSQL refuses its administrator: " + e.getMessage(), e);
        }
    }

    private static boolean isAbsent(Statement statement, String rowsNamed) throws SQLException {
        try (ResultSet result = statement.executeQuery("select from " + rowsNamed + " = '" + PROGRAM + "'")) {
            return !result.next();
        }
    }

    private Connection connect(String user, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", secret.text());
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(port, database), properties);
    }
}
