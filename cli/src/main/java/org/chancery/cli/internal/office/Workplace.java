package org.chancery.cli.internal.office;

import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.marking.Scheme;
import org.chancery.store.StoreException;

/// What commands are run with: where the office's data are, and the clock.
public record Workplace(Place place, Clock clock) {
    /// Opens the office; what is missing is said as a refusal.
    ///
    /// @param scheme by which marks and banners are written
    public Office open(Scheme scheme) {
        try {
            return new Office(place, scheme, clock);
        } catch (IOException | StoreException e) {
            throw new Refusal(ExitCode.MISSING, reasons(e));
        }
    }

    private static String reasons(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .limit(1)
                .collect(Collectors.joining());
    }
}
