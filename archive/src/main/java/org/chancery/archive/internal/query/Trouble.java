package org.chancery.archive.internal.query;

import java.io.Serial;

/// Ends the reading of a query at what cannot be understood.
final class Trouble extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String reason;
    private final String replacement;

    /// @param replacement what to write at the place
    Trouble(Place place, String reason, String replacement) {
        super(reason, null, false, false);
        this.place = place;
        this.reason = reason;
        this.replacement = replacement;
    }

    Place place() {
        return place;
    }

    String reason() {
        return reason;
    }

    /// The query with the place written otherwise.
    String instead(String query) {
        return query.substring(0, place.start()) + replacement + query.substring(place.end());
    }
}
