package org.chancery.exercise.internal;

/// Lines that say that a telegram is a corrected copy.
final class Corrections {
    private Corrections() {}

    /// What the line says was corrected; empty where it does not say.
    static String reason(String line) {
        int open = line.indexOf('(');
        int dash = line.indexOf(" - ");
        if (open >= 0) {
            return line.substring(open + 1, line.lastIndexOf(')'));
        }
        return dash < 0 ? "" : line.substring(dash + 3);
    }
}
