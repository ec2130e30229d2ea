package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;

/// Text from a message made fit to be shown: nothing in it can act on the page or turn its letters round.
///
/// Control characters become their Unicode pictures (U+2400 block), marks that change the direction of writing become
/// a visible U+FFFD, line ends become `\n`. Escaping for HTML is the template's.
final class ShownText {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;

    /// A line shorter than this ended because its writer wanted it to, not because the paper did.
    private static final int FULL_LINE = 50;

    private ShownText() {}

    /// A line, and whether the text runs on into the next: then a narrow page may fill the line up.
    record Line(String text, boolean runsOn) {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(ShownText::shown)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    static List<Line> lines(String text) {
        List<String> lines = of(text).stripTrailing().lines().toList();
        List<Line> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean runsOn = i + 1 < lines.size() && runsOn(lines.get(i), lines.get(i + 1));
            result.add(new Line(lines.get(i), runsOn));
        }
        return List.copyOf(result);
    }

    private static boolean runsOn(String line, String next) {
        return line.length() >= FULL_LINE
                && !next.isBlank()
                && !Character.isWhitespace(next.charAt(0))
                && next.charAt(0) != '-';
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return Character.isISOControl(c) || turnsText(c) ? REPLACEMENT : c;
    }

    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
