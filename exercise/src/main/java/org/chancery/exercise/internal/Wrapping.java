package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at blanks into lines of at most 65 columns; a longer word stands alone.
final class Wrapping {
    static final int WIDTH = 65;

    private Wrapping() {}

    static List<String> lines(String text) {
        return lines(text, "");
    }

    /// @param indent put before each line but the first
    static List<String> lines(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
