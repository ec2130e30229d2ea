package org.chancery.cable;

/// A stretch of a source: byte offsets, `start` included, `end` not.
/// Refuses, with an IllegalArgumentException, a negative `start` and an `end` before it.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /// How many bytes the stretch covers.
    public int length() {
        return end - start;
    }

    /// Whether it covers nothing.
    public boolean isEmpty() {
        return start == end;
    }
}
