package org.chancery.archive.internal.query;

/// A stretch of a query as typed, in characters: `start` included, `end` not.
public record Place(int start, int end) {
    /// Of what nobody typed.
    public static final Place NONE = new Place(0, 0);

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no place: " + start + " to " + end);
        }
    }

    /// From the beginning of this to the end of the other.
    Place to(Place other) {
        return new Place(start, Math.max(end, other.end));
    }
}
