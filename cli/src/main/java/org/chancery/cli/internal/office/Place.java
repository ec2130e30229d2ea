package org.chancery.cli.internal.office;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the office's data are.
///
/// @param var the data folder
/// @param databaseUrl a PostgreSQL to use in place of the embedded one
public record Place(Path var, Optional<String> databaseUrl) {
    /// As the launcher and the environment say: `CHANCERY_VAR` (by default `var` beside the launcher),
    /// `CHANCERY_DB_URL`.
    public static Place of(Map<String, String> environment, String var) {
        return new Place(
                Path.of(var).toAbsolutePath().normalize(),
                Optional.ofNullable(environment.get("CHANCERY_DB_URL")).filter(url -> !url.isBlank()));
    }
}
