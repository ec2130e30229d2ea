package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.office.Workplace;

/// Workplaces of tests.
final class TestWorkplace {
    private TestWorkplace() {}

    /// For commands that open no office.
    static Workplace unused() {
        return new Workplace(
                new Place(Path.of("target", "no-office"), Optional.empty()),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    }
}
