package org.chancery.exercise.internal;

/// One line of a text before relays and archives have been at it.
///
/// @param follows whether it goes on with the sentence of the line above
record Line(String text, boolean follows) {
    static final Line BLANK = new Line("", false);

    static Line of(String text) {
        return new Line(text, false);
    }
}
