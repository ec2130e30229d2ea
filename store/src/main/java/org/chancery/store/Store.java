package org.chancery.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import org.chancery.marking.Clearance;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The office's PostgreSQL database: opens transactions, each in a reader's sight or as the registry.
public final class Store implements AutoCloseable {
    /// The schema everything stands in.
    static final String SCHEMA = "chancery";

    private static final int CONNECTIONS = 10;
    private static final int IDLE_CONNECTIONS = 2;
    private static final String IN_SIGHT = """
            select set_config('role', 'chancery_reader', true),
                   set_config('chancery.rank', ?, true),
                   set_config('chancery.controls', (?::text[])::text, true),
                   set_config('chancery.country', ?, true),
                   set_config('chancery.principals', (?::text[])::text, true),
                   set_config('chancery.reader', ?, true)""";
    private static final String AS_REGISTRY = "select set_config('role', 'chancery_registry', true)";

    private final HikariDataSource pool;
    private final Clock clock;

    private Store(HikariDataSource pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /// Connects, and brings the schema to this program's version.
    ///
    /// @throws StoreException where the database cannot be reached or its schema cannot be brought up to date
    public static Store open(DatabaseSettings settings, Clock clock) {
        return open(settings, clock, "latest");
    }

    /// Brings the schema to a version, such as an earlier one for tests.
    static Store open(DatabaseSettings settings, Clock clock, String version) {
        HikariDataSource pool = connect(settings);
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .defaultSchema(SCHEMA)
                    .createSchemas(true)
                    .target(version)
                    .locations("classpath:org/chancery/store/migrations")
                    .load()
                    .migrate();
            return new Store(pool, clock);
        } catch (FlywayException e) {
            pool.close();
            throw new StoreException("The database schema could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource connect(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        if (!settings.user().isEmpty()) {
            config.setUsername(settings.user());
            config.setPassword(settings.password());
        }
        config.setPoolName("chancery");
        config.setMaximumPoolSize(CONNECTIONS);
        // Others use the same server: those that nobody waits for are given back.
        config.setMinimumIdle(IDLE_CONNECTIONS);
        config.setAutoCommit(false);
        config.addDataSourceProperty("currentSchema", SCHEMA);
        config.addDataSourceProperty("ApplicationName", "chancery");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("No connection to the database " + settings + ": " + e.getMessage(), e);
        }
    }

    /// Runs work in the reader's sight: every row it can see has a label that the reader's clearance
    /// dominates. What people keep of their own is seen, and can be written, under the reader's name.
    public <T> T read(Reader reader, Function<Transaction, T> work) {
        return run(reader.name(), connection -> enterSight(connection, reader), work);
    }

    /// Runs work as the registry, which files messages and keeps accounts and sees every row. For no reader's
    /// request.
    public <T> T asRegistry(String actor, Function<Transaction, T> work) {
        return run(actor, Store::enterRegistry, work);
    }

    /// Runs work as the registry at the request of a reader: every row can be seen and filed, and
    /// the database's
    /// `in_sight` tells which of them the reader sees. What the reader is answered is asked for by
    /// [#read].
    public <T> T asRegistryFor(Reader reader, Function<Transaction, T> work) {
        Entry entry = connection -> {
            enterSight(connection, reader);
            enterRegistry(connection);
        };
        return run(reader.name(), entry, work);
    }

    /// The local accounts.
    public Accounts accounts() {
        return new StoredAccounts(this);
    }

    /// The journal, for those who audit it.
    public Journal journal() {
        return new Journal(this);
    }

    private <T> T run(String actor, Entry entry, Function<Transaction, T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                entry.enter(connection);
                T result = work.apply(new Transaction(DSL.using(connection, SQLDialect.POSTGRES), actor, clock));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error failed) {
                rollBack(connection, failed);
                throw failed;
            }
        } catch (SQLException e) {
            throw new StoreException("The database failed: " + e.getMessage(), e);
        }
    }

    /// Where that fails too, as on a connection that broke, it is told beside what failed first.
    private static void rollBack(Connection connection, Throwable failed) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failed.addSuppressed(e);
        }
    }

    private static void enterSight(Connection connection, Reader reader) throws SQLException {
        Clearance clearance = reader.clearance();
        try (PreparedStatement statement = connection.prepareStatement(IN_SIGHT)) {
            statement.setString(1, Integer.toString(clearance.level().rank()));
            statement.setArray(2, texts(connection, clearance.controls()));
            statement.setString(3, clearance.country());
            statement.setArray(4, texts(connection, clearance.principals()));
            statement.setString(5, reader.name());
            statement.execute();
        }
    }

    private static java.sql.Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static void enterRegistry(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AS_REGISTRY)) {
            statement.execute();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    @FunctionalInterface
    private interface Entry {
        void enter(Connection connection) throws SQLException;
    }
}
