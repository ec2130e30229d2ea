package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at blanks into lines of at most 65 columns; a longer word stands alone.
final class Wrapping {
    static final int WIDTH = 65;

    private Wrapping() {}

    static List<String> lines(String text) {
        return lines(text, "", WIDTH);
    }

    /// @param indent put before each line but the first
    static List<String> lines(String text, String indent) {
        return lines(text, indent, WIDTH);
    }

    static List<String> lines(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        StringBuilder line = new StringBuilder(width + 8).append(text, 0, at);
        int start = at;
        while (at <= length) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 ? length : blank;
            if (line.length() > start && line.length() + 1 + end - at > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
                start = 0;
            } else if (line.length() > start) {
                line.append(' ');
            }
            line.append(text, at, end);
            at = end + 1;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /// Lines that go on with each other.
    static List<Line> flow(String text, int width) {
        List<Line> lines = new ArrayList<>();
        for (String each : lines(text, "", width)) {
            lines.add(new Line(each, !lines.isEmpty()));
        }
        return lines;
    }
}
