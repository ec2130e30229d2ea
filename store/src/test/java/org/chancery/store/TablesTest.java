package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The names in [Tables] are those of the database that the migrations make.
final class TablesTest {
    /// Java types of the columns' types.
    private static final Map<String, Class<?>> TYPES = Map.of(
            "int2",
            Short.class,
            "int4",
            Integer.class,
            "int8",
            Long.class,
            "bool",
            Boolean.class,
            "text",
            String.class,
            "_text",
            String[].class,
            "uuid",
            java.util.UUID.class,
            "bytea",
            byte[].class,
            "date",
            java.time.LocalDate.class,
            "timestamptz",
            java.time.OffsetDateTime.class);

    @Test
    void everyColumnIsNamedAsItStandsInTheDatabase() {
        SortedMap<String, Class<?>> named = new TreeMap<>();
        for (Class<?> table : Tables.class.getDeclaredClasses()) {
            Arrays.stream(table.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .map(TablesTest::value)
                    .filter(org.jooq.Field.class::isInstance)
                    .map(org.jooq.Field.class::cast)
                    .forEach(field ->
                            named.put(String.join(".", field.getQualifiedName().getName()), field.getType()));
        }

        SortedMap<String, Class<?>> live = new TreeMap<>();
        try (Store store = TestStore.open()) {
            store.asRegistry(
                            "test",
                            tx -> tx.dsl()
                                    .fetch("select table_name, column_name, udt_name from information_schema.columns"
                                            + " where table_schema = 'chancery'"))
                    .forEach(row -> live.put(
                            row.get(0, String.class) + "." + row.get(1, String.class),
                            TYPES.getOrDefault(row.get(2, String.class), Object.class)));
        }
        // The journal, accounts and the office's own row are written in SQL, where they are used.
        live.keySet().removeIf(name -> name.matches("(journal|account|office|flyway_schema_history)\\..*"));

        assertThat(named).isEqualTo(live).isNotEmpty();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
