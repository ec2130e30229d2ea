package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.cli.internal.office.Place;

/// Workplaces of tests.
final class TestWorkplace {
    private TestWorkplace() {}

    /// For commands that open no office.
    static Place place() {
        return new Place(Path.of("target", "no-office"), Optional.empty());
    }
}
